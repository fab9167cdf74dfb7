package org.chancery.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.running.Articles;
import org.junit.jupiter.api.Test;

class ArticleIntakeTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final PatientPublisher publisher = new PatientPublisher();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ArticleIntake intake = new ArticleIntake(
            new SeenArticles(100), publisher, Clock.fixed(NOW, ZoneOffset.UTC), new IntakeMeters(meters));

    @Test
    void saysNothingBeforeTheBrokerHasTheArticle() {
        var admission = intake.admit(Articles.summit("talks"));

        assertThat(admission).isNotDone();

        publisher.confirm(0);

        assertThat(admission).isCompletedWithValue(new Admission.Admitted("talks", 1));
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
        publisher.confirm(1);

        assertThat(correction).isCompletedWithValue(new Admission.Revised("talks", 2));
        assertThat(publisher.published()).extracting(RawArticle::version).containsExactly(1, 2);
    }

    @Test
    void aDoubleOfWhatIsOnItsWayWaitsForIt() {
        intake.admit(Articles.summit("talks"));
        var twice = intake.admit(Articles.summit("talks"));

        assertThat(twice).isNotDone();

        publisher.confirm(0);

        assertThat(twice).isCompletedWithValue(new Admission.Duplicate("talks", 1));
        assertThat(publisher.published()).hasSize(1);
    }

    @Test
    void aDoubleOfWhatIsLostIsLostToo() {
        intake.admit(Articles.summit("talks"));
        var twice = intake.admit(Articles.summit("talks"));

        publisher.lose(0);

        assertThat(twice.join()).isInstanceOf(Admission.Unkept.class);
    }

    @Test
    void whatWasLostCanBePushedAgain() {
        var lost = intake.admit(Articles.summit("talks"));
        publisher.lose(0);
        var again = intake.admit(Articles.summit("talks"));
        publisher.confirm(1);

        assertThat(lost.join()).isInstanceOf(Admission.Unkept.class);
        assertThat(again).isCompletedWithValue(new Admission.Admitted("talks", 1));
    }

    @Test
    void aLostCorrectionComesAgainAsACorrection() {
        intake.admit(Articles.summit("talks"));
        intake.admit(Articles.corrected("talks"));
        publisher.confirm(0);
        publisher.lose(1);
        var again = intake.admit(Articles.corrected("talks"));
        publisher.confirm(2);

        assertThat(again).isCompletedWithValue(new Admission.Revised("talks", 2));
    }

    @Test
    void countsEachArticleByWhatBecameOfIt() {
        intake.admit(Articles.summit("talks"));
        intake.admit(Articles.summit("talks"));
        intake.admit(Articles.corrected("talks"));
        intake.admit(Articles.summit("other talks"));
        publisher.confirm(0);
        publisher.confirm(1);
        publisher.lose(2);

        assertThat(count("admitted")).isEqualTo(1);
        assertThat(count("duplicate")).isEqualTo(1);
        assertThat(count("revised")).isEqualTo(1);
        assertThat(count("unkept")).isEqualTo(1);
        assertThat(meters.get("chancery.articles.received").counter().count()).isEqualTo(4);
        assertThat(meters.get("chancery.stage").timer().count()).isEqualTo(3);
    }

    private double count(String outcome) {
        return meters.get("chancery.articles").tag("outcome", outcome).counter().count();
    }
}
