package org.chancery.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.contract.RawArticle.HIGHEST_VERSION;

import java.util.stream.IntStream;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.running.Articles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeenArticlesTest {
    private static final String ID = "talks";

    private final SeenArticles seen = new SeenArticles(100);

    @BeforeEach
    void theTopicIsRead() {
        seen.setComplete(true);
    }

    @Test
    void judgesNothingBeforeTheTopicIsRead() {
        seen.setComplete(false);

        assertThat(seen.judge(Articles.summit(ID))).isEqualTo(new Verdict.Unsure());
    }

    @Test
    void anUnknownArticleIsPublishedAsItsFirstEdition() {
        assertPublishes(Articles.summit(ID), 1, false);
    }

    @Test
    void anUnknownArticleKeepsTheVersionItBrings() {
        assertPublishes(Articles.edition(ID, 7, "Talks failed."), 7, false);
    }

    @Test
    void theSameWordsAgainAreKnown() {
        seen.judge(Articles.summit(ID));

        assertKnows(Articles.summit(ID), 1);
    }

    @Test
    void otherWordsWithoutAVersionAreTheNextEdition() {
        seen.judge(Articles.summit(ID));

        assertPublishes(Articles.corrected(ID), 2, true);
    }

    @Test
    void aFirstEditionThatIsPushedAgainAfterItsCorrectionIsKnown() {
        seen.judge(Articles.edition(ID, 1, "Talks began."));
        seen.judge(Articles.edition(ID, 2, "Talks failed."));

        assertKnows(Articles.edition(ID, 1, "Talks began."), 1);
        assertKnows(Articles.edition(ID, 2, "Talks failed."), 2);
    }

    @Test
    void editionsWithoutVersionsArePushedAgainWithoutBecomingNewOnes() {
        seen.judge(Articles.summit(ID));
        seen.judge(Articles.corrected(ID));

        assertKnows(Articles.summit(ID), 1);
        assertKnows(Articles.corrected(ID), 2);
    }

    @Test
    void earlierEditionsThatStandInTheTopicAreKnownToo() {
        seen.remember(Articles.edition(ID, 1, "Talks began."), 0);
        seen.remember(Articles.edition(ID, 2, "Talks failed."), 1);

        assertKnows(Articles.edition(ID, 1, "Talks began."), 1);
    }

    @Test
    void anOlderVersionIsOutdated() {
        seen.judge(Articles.edition(ID, 3, "Talks failed."));

        assertOutdated(Articles.edition(ID, 2, "Talks went on."), "version 2 is not the latest; version 3 is stored");
    }

    @Test
    void otherWordsUnderTheLatestVersionAreRefused() {
        seen.judge(Articles.edition(ID, 3, "Talks failed."));

        assertOutdated(Articles.edition(ID, 3, "Talks went on."), "version 3 is already stored, with different text");
    }

    @Test
    void earlierWordsUnderALaterVersionAreALaterEdition() {
        seen.judge(Articles.edition(ID, 1, "Talks began."));
        seen.judge(Articles.edition(ID, 2, "Talks failed."));

        assertPublishes(Articles.edition(ID, 3, "Talks began."), 3, true);
    }

    @Test
    void aRetractionIsAnEdition() {
        seen.judge(Articles.summit(ID));

        assertPublishes(Articles.json("{\"id\": \"talks\", \"status\": \"canceled\"}"), 2, true);
    }

    @Test
    void anEditionThatTheBrokerLostIsForgottenAndNoOther() {
        seen.judge(Articles.summit(ID));
        var lost = (Verdict.Publish) seen.judge(Articles.corrected(ID));

        seen.forget(Articles.corrected(ID), lost.standing());

        assertKnows(Articles.summit(ID), 1);
        assertPublishes(Articles.corrected(ID), 2, true);
    }

    @Test
    void whatTheTopicHasAfterAllIsNotForgotten() {
        var unsure = (Verdict.Publish) seen.judge(Articles.summit(ID));
        seen.remember(Articles.summit(ID), 0);

        seen.forget(Articles.summit(ID), unsure.standing());

        assertKnows(Articles.summit(ID), 1);
    }

    @Test
    void nothingComesAfterTheLastVersionThereCanBe() {
        seen.judge(Articles.edition(ID, HIGHEST_VERSION, "Talks failed."));

        assertOutdated(Articles.summit(ID), "there is no version after 1000000000, which is stored");
    }

    @Test
    void anEditionIsTheLatestUntilAnotherOfItsNumberIsReadBehindIt() {
        seen.remember(Articles.edition(ID, 1, "Talks began."), 0);
        boolean isContested = seen.remember(Articles.edition(ID, 2, "Talks failed."), 1);

        assertThat(isContested).isFalse();
        assertKnows(Articles.edition(ID, 0, "Talks failed."), 2);

        isContested = seen.remember(Articles.edition(ID, 2, "Talks went on."), 2);

        assertThat(isContested).isTrue();
        assertKnows(Articles.edition(ID, 0, "Talks went on."), 2);
        assertPublishes(Articles.edition(ID, 0, "Talks failed."), 3, true);
    }

    @Test
    void whatALaterVersionReplacedIsNotBroughtBackBecauseItsNumberWasContested() {
        seen.remember(Articles.edition(ID, 1, "Talks began."), 0);
        seen.remember(Articles.edition(ID, 1, "Talks begin."), 1);
        seen.remember(Articles.edition(ID, 2, "Talks failed."), 2);

        assertKnows(Articles.edition(ID, 0, "Talks began."), 1);
        assertKnows(Articles.edition(ID, 0, "Talks begin."), 1);
    }

    @Test
    void anEditionBehindALaterOneIsNotKnownAsKept() {
        seen.remember(Articles.edition(ID, 3, "Talks failed."), 0);
        seen.remember(Articles.edition(ID, 2, "Talks went on."), 1);

        assertPublishes(Articles.edition(ID, 0, "Talks went on."), 4, true);
    }

    @Test
    void theSameEditionTwiceIsNotContested() {
        seen.remember(Articles.summit(ID), 0);

        assertThat(seen.remember(Articles.summit(ID), 1)).isFalse();
        assertKnows(Articles.summit(ID), 1);
    }

    @Test
    void ourOwnIsTheLatestOfItsVersionUntilItIsRead() {
        seen.remember(Articles.edition(ID, 1, "Talks began."), 0);
        var ours = (Verdict.Publish) seen.judge(Articles.edition(ID, 0, "Talks failed."));
        boolean isContested = seen.remember(Articles.edition(ID, 2, "Talks went on."), 1);

        assertThat(isContested).as("ours may still be lost").isFalse();
        assertKnows(Articles.edition(ID, 0, "Talks failed."), 2);

        isContested = seen.remember(Articles.edition(ID, 2, "Talks failed."), 2);

        assertThat(isContested).isTrue();
        assertThat(ours.standing()).isCompletedWithValue(Standing.LATEST);
        assertPublishes(Articles.edition(ID, 0, "Talks went on."), 3, true);
    }

    @Test
    void ourOwnIsOvertakenByALaterVersionThatIsReadBeforeIt() {
        var ours = (Verdict.Publish) seen.judge(Articles.edition(ID, 0, "Talks failed."));
        seen.remember(Articles.edition(ID, 2, "Talks went on."), 0);
        seen.remember(Articles.edition(ID, 1, "Talks failed."), 1);

        assertThat(ours.standing()).isCompletedWithValue(Standing.OVERTAKEN);
    }

    @Test
    void theLeastLatelySeenAreForgottenAndCounted() {
        IntStream.range(0, 100).forEach(n -> seen.remember(Articles.summit("talks " + n), n));
        seen.judge(Articles.summit("talks 0"));
        seen.remember(Articles.summit("one too many"), 100);

        assertThat(seen.size()).isEqualTo(100);
        assertThat(seen.forgotten()).isEqualTo(1);
        assertKnows(Articles.summit("talks 0"), 1);
        assertPublishes(Articles.summit("talks 1"), 1, false);
    }

    @Test
    void whatIsOnItsWayIsNotForgotten() {
        var first = (Verdict.Publish) seen.judge(Articles.summit("first of many"));
        IntStream.range(0, 200).forEach(n -> seen.judge(Articles.summit("talks " + n)));
        seen.remember(Articles.summit("first of many"), 0);

        assertThat(first.standing()).isCompletedWithValue(Standing.LATEST);
    }

    @Test
    void whatIsPassedOverAtTheStartIsForgottenToo() {
        seen.passOver(1_000);

        assertThat(seen.forgotten()).isEqualTo(1_000);
    }

    @Test
    void ofAnArticleWithManyEditionsTheLatestAreRemembered() {
        IntStream.rangeClosed(1, Editions.MAX_EDITIONS + 1)
                .forEach(version -> seen.judge(Articles.edition(ID, version, "Edition " + version)));

        assertKnows(Articles.edition(ID, 0, "Edition 2"), 2);
        assertPublishes(Articles.edition(ID, 0, "Edition 1"), Editions.MAX_EDITIONS + 2, true);
    }

    private void assertPublishes(RawArticle article, int version, boolean isRevision) {
        assertThat(seen.judge(article)).isInstanceOfSatisfying(Verdict.Publish.class, verdict -> {
            assertThat(verdict.version()).isEqualTo(version);
            assertThat(verdict.isRevision()).isEqualTo(isRevision);
        });
    }

    private void assertOutdated(RawArticle article, String reason) {
        assertThat(seen.judge(article))
                .isInstanceOfSatisfying(
                        Verdict.Outdated.class,
                        verdict -> assertThat(verdict.reason()).isEqualTo(reason));
    }

    private void assertKnows(RawArticle article, int version) {
        assertThat(seen.judge(article))
                .isInstanceOfSatisfying(
                        Verdict.Known.class,
                        verdict -> assertThat(verdict.version()).isEqualTo(version));
    }
}
