package org.chancery.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ingest.intake.OpenIntake.NOW;

import org.chancery.contract.RawArticle;
import org.chancery.ingest.running.Articles;
import org.junit.jupiter.api.Test;

class ArticleIntakeTest {
    private final OpenIntake open = new OpenIntake();
    private final SeenArticles seen = open.seen;
    private final PatientPublisher publisher = open.publisher;
    private final ArticleIntake intake = open.intake;

    @Test
    void takesNothingBeforeItKnowsWhatTheTopicHolds() {
        seen.setComplete(false);
        var early = intake.admit(Articles.summit("talks"));

        assertThat(early.join())
                .isInstanceOfSatisfying(
                        Admission.Unconfirmed.class,
                        unkept -> assertThat(unkept.reason()).contains("still being read"));
        assertThat(publisher.published()).isEmpty();

        publisher.read(Articles.summit("talks"));
        seen.setComplete(true);
        intake.admit(Articles.corrected("talks"));

        assertThat(publisher.published()).extracting(RawArticle::version).containsExactly(2);
    }

    @Test
    void saysNothingBeforeTheBrokerHasTheArticleAndItIsReadThere() {
        var admission = intake.admit(Articles.summit("talks"));

        assertThat(admission).isNotDone();

        publisher.confirm(0);

        assertThat(admission).isNotDone();

        publisher.readBack(0);

        assertThat(admission).isCompletedWithValue(new Admission.Admitted("talks", 1));
    }

    @Test
    void whatIsReadBeforeTheBrokerSaysSoWaitsForItsWord() {
        var admission = intake.admit(Articles.summit("talks"));
        publisher.readBack(0);

        assertThat(admission).isNotDone();

        publisher.confirm(0);

        assertThat(admission).isCompletedWithValue(new Admission.Admitted("talks", 1));
    }

    @Test
    void aCorrectionThatAnotherInstanceHasOvertakenIsNumberedAgain() {
        publisher.read(Articles.edition("talks", 1, "Talks began."));
        var correction = intake.admit(Articles.edition("talks", 0, "Talks failed."));
        var twice = intake.admit(Articles.edition("talks", 0, "Talks failed."));
        publisher.read(Articles.edition("talks", 2, "Talks went on."));
        publisher.read(Articles.edition("talks", 3, "Talks paused."));
        publisher.keep(0);

        assertThat(correction).isNotDone();

        publisher.keep(1);

        assertThat(correction).isCompletedWithValue(new Admission.Revised("talks", 4));
        assertThat(twice).isCompletedWithValue(new Admission.Duplicate("talks", 4));
        assertThat(publisher.published()).extracting(RawArticle::version).containsExactly(2, 4);
    }

    @Test
    void ofTwoCorrectionsAtOnceBothAreKeptAndTheEarlierCanBePushedAgain() {
        publisher.read(Articles.edition("talks", 1, "Talks began."));
        var ours = intake.admit(Articles.edition("talks", 0, "Talks failed."));
        publisher.keep(0);
        publisher.read(Articles.edition("talks", 2, "Talks went on."));

        assertThat(ours).isCompletedWithValue(new Admission.Revised("talks", 2));

        var again = intake.admit(Articles.edition("talks", 0, "Talks failed."));
        publisher.keep(1);

        assertThat(again).isCompletedWithValue(new Admission.Revised("talks", 3));
    }

    @Test
    void anExplicitVersionThatIsNotTheLatestIsNotKept() {
        publisher.read(Articles.edition("talks", 3, "Talks failed."));
        var late = intake.admit(Articles.edition("talks", 2, "Talks went on."));

        assertThat(late.join()).isInstanceOfSatisfying(Admission.Outdated.class, outdated -> {
            assertThat(outdated.version()).isEqualTo(3);
            assertThat(outdated.reason()).isEqualTo("version 2 is not the latest; version 3 is stored");
        });
        assertThat(publisher.published()).isEmpty();
    }

    @Test
    void stampsTheMomentOfArrival() {
        intake.admit(Articles.json("{\"title\": \"Talks\", \"receivedAt\": \"1999-01-01T00:00:00Z\"}"));

        assertThat(publisher.published()).extracting(RawArticle::receivedAt).containsExactly(NOW);
    }

    @Test
    void numbersACorrection() {
        intake.admit(Articles.summit("talks"));
        var correction = intake.admit(Articles.corrected("talks"));
        publisher.keep(0);
        publisher.keep(1);

        assertThat(correction).isCompletedWithValue(new Admission.Revised("talks", 2));
        assertThat(publisher.published()).extracting(RawArticle::version).containsExactly(1, 2);
    }

    @Test
    void aDoubleOfWhatIsOnItsWayWaitsForIt() {
        intake.admit(Articles.summit("talks"));
        var twice = intake.admit(Articles.summit("talks"));

        assertThat(twice).isNotDone();

        publisher.keep(0);

        assertThat(twice).isCompletedWithValue(new Admission.Duplicate("talks", 1));
        assertThat(publisher.published()).hasSize(1);
    }

    @Test
    void aDoubleOfWhatIsLostIsLostToo() {
        intake.admit(Articles.summit("talks"));
        var twice = intake.admit(Articles.summit("talks"));

        publisher.lose(0);

        assertThat(twice.join()).isInstanceOf(Admission.Unconfirmed.class);
    }

    @Test
    void whatWasLostCanBePushedAgain() {
        var lost = intake.admit(Articles.summit("talks"));
        publisher.lose(0);
        var again = intake.admit(Articles.summit("talks"));
        publisher.keep(1);

        assertThat(lost.join()).isInstanceOf(Admission.Unconfirmed.class);
        assertThat(again).isCompletedWithValue(new Admission.Admitted("talks", 1));
    }

    @Test
    void aLostCorrectionComesAgainAsACorrection() {
        intake.admit(Articles.summit("talks"));
        intake.admit(Articles.corrected("talks"));
        publisher.keep(0);
        publisher.lose(1);
        var again = intake.admit(Articles.corrected("talks"));
        publisher.keep(2);

        assertThat(again).isCompletedWithValue(new Admission.Revised("talks", 2));
    }

    @Test
    void countsEachArticleByItsOutletAndWhatBecameOfIt() {
        intake.admit(Articles.summit("talks"));
        intake.admit(Articles.summit("talks"));
        intake.admit(Articles.corrected("talks"));
        intake.admit(Articles.summit("other talks"));
        intake.admit(Articles.json("{\"title\": \"Talks\", \"source\": {\"name\": \"My desk\"}}"));

        assertThat(open.meters.get("chancery.articles.in.flight").gauge().value())
                .isEqualTo(5);

        publisher.keep(0);
        publisher.keep(1);
        publisher.lose(2);
        publisher.keep(3);
        intake.admit(Articles.edition("talks", 2, "Talks went on."));

        assertThat(count("unknown", "admitted")).isEqualTo(1);
        assertThat(count("unknown", "duplicate")).isEqualTo(1);
        assertThat(count("unknown", "revised")).isEqualTo(1);
        assertThat(count("unknown", "outdated")).isEqualTo(1);
        assertThat(count("unknown", "unkept")).isEqualTo(1);
        assertThat(count("My desk", "admitted")).isEqualTo(1);
        assertThat(received("unknown")).isEqualTo(5);
        assertThat(received("My desk")).isEqualTo(1);
        assertThat(open.meters.get("chancery.articles.in.flight").gauge().value())
                .isZero();
        assertThat(open.meters.get("chancery.stage").timer().count()).isEqualTo(4);
    }

    private double count(String source, String outcome) {
        return open.meters
                .get("chancery.articles")
                .tags("source", source, "outcome", outcome)
                .counter()
                .count();
    }

    private double received(String source) {
        return open.meters
                .get("chancery.articles.received")
                .tag("source", source)
                .counter()
                .count();
    }
}
