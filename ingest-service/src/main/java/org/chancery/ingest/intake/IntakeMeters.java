package org.chancery.ingest.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Counts what comes in and what becomes of it, and times the broker's answer. */
@Component
public class IntakeMeters {
    private static final String STAGE = "stage";
    private static final String INGEST = "ingest";

    private final MeterRegistry registry;
    private final Counter received;
    private final Counter admitted;
    private final Counter revised;
    private final Counter duplicate;
    private final Counter rejected;
    private final Counter unkept;
    private final Timer published;

    IntakeMeters(MeterRegistry registry) {
        this.registry = registry;
        received = registry.counter("chancery.articles.received", STAGE, INGEST);
        admitted = outcome("admitted");
        revised = outcome("revised");
        duplicate = outcome("duplicate");
        rejected = outcome("rejected");
        unkept = outcome("unkept");
        published = Timer.builder("chancery.stage").tag(STAGE, INGEST).register(registry);
    }

    private Counter outcome(String name) {
        return registry.counter("chancery.articles", STAGE, INGEST, "outcome", name);
    }

    /** An article arrived that is none. */
    public void countRejected() {
        received.increment();
        rejected.increment();
    }

    void count(Admission admission) {
        received.increment();
        switch (admission) {
            case Admission.Admitted done -> admitted.increment();
            case Admission.Revised done -> revised.increment();
            case Admission.Duplicate done -> duplicate.increment();
            case Admission.Unkept done -> unkept.increment();
        }
    }

    CompletableFuture<Void> timed(CompletableFuture<Void> publishing) {
        var sample = Timer.start(registry);
        return publishing.whenComplete((done, failure) -> sample.stop(published));
    }
}
