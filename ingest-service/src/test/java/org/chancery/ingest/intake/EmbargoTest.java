package org.chancery.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.running.Articles;
import org.chancery.kit.metrics.ArticleAges;
import org.chancery.kit.trace.Traces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles that nobody may read yet, at the intake. */
class EmbargoTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final SeenArticles seen = new SeenArticles(100);
    private final PatientPublisher publisher = new PatientPublisher(seen);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ArticleIntake intake = new ArticleIntake(
            seen,
            publisher,
            CLOCK,
            new IntakeMetrics(meters, new ArticleAges(meters, CLOCK)),
            new Traces(Tracer.NOOP, Propagator.NOOP));

    @BeforeEach
    void theTopicIsRead() {
        seen.setComplete(true);
    }

    @Test
    void areHeldAndPublishedWhenTheyAreReleased() {
        var admission = intake.admit(Articles.embargoed("talks", LATER));

        assertThat(admission).isCompletedWithValue(new Admission.Embargoed("talks", 1, LATER));
        assertThat(publisher.published()).isEmpty();

        var release = intake.release(publisher.held().getFirst());
        publisher.keep(0);

        assertThat(release).isCompletedWithValue(new Admission.Admitted("talks", 1));
    }

    @Test
    void arePublishedAtOnceWhenTheEmbargoHasEnded() {
        intake.admit(Articles.embargoed("talks", NOW));

        assertThat(publisher.held()).isEmpty();
        assertThat(publisher.published()).extracting(RawArticle::id).containsExactly("talks");
    }

    @Test
    void waitAsTheNextEditionOfWhatIsPublished() {
        publisher.read(Articles.summit("talks"));

        var admission = intake.admit(Articles.embargoed("talks", LATER));

        assertThat(admission).isCompletedWithValue(new Admission.Embargoed("talks", 2, LATER));
    }

    @Test
    void areADuplicateIfTheyWerePublishedInTheMeantime() {
        intake.admit(Articles.embargoed("talks", LATER));
        publisher.read(Articles.embargoed("talks", NOW));

        assertThat(intake.release(publisher.held().getFirst()))
                .isCompletedWithValue(new Admission.Duplicate("talks", 1));
        assertThat(intake.admit(Articles.embargoed("talks", LATER)))
                .isCompletedWithValue(new Admission.Duplicate("talks", 1));
    }

    @Test
    void doNotTakeThePlaceOfAnEditionThatWasPublishedWhileTheyWaited() {
        intake.admit(Articles.embargoed("talks", LATER));
        publisher.read(Articles.corrected("talks"));

        assertThat(intake.release(publisher.held().getFirst()).join()).isInstanceOf(Admission.Outdated.class);
        assertThat(publisher.published()).isEmpty();
    }

    @Test
    void doNotDelayACancellationAndDoNotOutliveIt() {
        intake.admit(Articles.embargoed("talks", LATER));
        intake.admit(Articles.json("""
                {"id": "talks", "status": "canceled", "embargoedUntil": "%s"}""".formatted(LATER)));
        publisher.keep(0);

        assertThat(intake.release(publisher.held().getFirst()).join()).isInstanceOf(Admission.Outdated.class);
        assertThat(publisher.published()).hasSize(1);
    }

    @Test
    void areNotHeldBeforeItIsKnownWhatTheTopicHolds() {
        seen.setComplete(false);

        assertThat(intake.admit(Articles.embargoed("talks", LATER)).join()).isInstanceOf(Admission.Unconfirmed.class);
        assertThat(publisher.held()).isEmpty();
    }
}
