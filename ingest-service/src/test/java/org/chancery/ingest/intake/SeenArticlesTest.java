package org.chancery.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.intake.SeenArticles.Verdict;
import org.chancery.ingest.running.Articles;
import org.junit.jupiter.api.Test;

class SeenArticlesTest {
    private static final String ID = "talks";

    private final SeenArticles seen = new SeenArticles(100);

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
        seen.remember(Articles.edition(ID, 1, "Talks began."));
        seen.remember(Articles.edition(ID, 2, "Talks failed."));

        assertKnows(Articles.edition(ID, 1, "Talks began."), 1);
    }

    @Test
    void anOlderVersionIsOutdatedWhateverItSays() {
        seen.judge(Articles.edition(ID, 3, "Talks failed."));

        assertKnows(Articles.edition(ID, 2, "Talks went on."), 3);
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

        seen.forget(ID, lost.kept());

        assertKnows(Articles.summit(ID), 1);
        assertPublishes(Articles.corrected(ID), 2, true);
    }

    @Test
    void whatTheTopicHasAfterAllIsNotForgotten() {
        var unsure = (Verdict.Publish) seen.judge(Articles.summit(ID));
        seen.remember(Articles.summit(ID));

        seen.forget(ID, unsure.kept());

        assertKnows(Articles.summit(ID), 1);
    }

    @Test
    void nothingComesAfterTheLastVersionThereCanBe() {
        seen.judge(Articles.edition(ID, Integer.MAX_VALUE, "Talks failed."));

        assertKnows(Articles.summit(ID), Integer.MAX_VALUE);
    }

    @Test
    void ofAnArticleWithManyEditionsTheLatestAreRemembered() {
        IntStream.rangeClosed(1, Editions.MOST + 1)
                .forEach(version -> seen.judge(Articles.edition(ID, version, "Edition " + version)));

        assertKnows(Articles.edition(ID, 0, "Edition 2"), 2);
        assertPublishes(Articles.edition(ID, 0, "Edition 1"), Editions.MOST + 2, true);
    }

    private void assertPublishes(RawArticle article, int version, boolean isRevision) {
        assertThat(seen.judge(article)).isInstanceOfSatisfying(Verdict.Publish.class, verdict -> {
            assertThat(verdict.version()).isEqualTo(version);
            assertThat(verdict.isRevision()).isEqualTo(isRevision);
        });
    }

    private void assertKnows(RawArticle article, int version) {
        assertThat(seen.judge(article))
                .isInstanceOfSatisfying(
                        Verdict.Known.class,
                        verdict -> assertThat(verdict.version()).isEqualTo(version));
    }
}
