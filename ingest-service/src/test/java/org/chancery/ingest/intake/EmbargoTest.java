package org.chancery.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ingest.intake.OpenIntake.NOW;

import java.time.Instant;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.running.Articles;
import org.junit.jupiter.api.Test;

/** Articles that nobody may read yet, at the intake. */
class EmbargoTest {
    private static final Instant LATER = NOW.plusSeconds(60);

    private final OpenIntake open = new OpenIntake();
    private final SeenArticles seen = open.seen;
    private final PatientPublisher publisher = open.publisher;
    private final ArticleIntake intake = open.intake;

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
