package org.chancery.store.arrival;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.store.database.Stored;

/** Counts what became of each record, when that is known: received is always the sum of the outcomes. */
final class Tally {
    private static final String STAGE = "stage";
    private static final String STORE = "store";

    private final MeterRegistry meters;
    private final Counter received;
    private final Counter retracted;
    private final Timer timer;

    Tally(MeterRegistry meters) {
        this.meters = meters;
        received = meters.counter("chancery.articles.received", STAGE, STORE);
        retracted = meters.counter("chancery.events.retracted", STAGE, STORE);
        timer = Timer.builder("chancery.stage").tag(STAGE, STORE).register(meters);
        for (var outcome : Stored.Outcome.values()) {
            outcome(outcome.name());
        }
        outcome("dead_lettered");
    }

    void stored(Stored stored) {
        received.increment();
        outcome(stored.outcome().name()).increment();
        retracted.increment(stored.retracted().size());
    }

    void deadLettered(Failure failure) {
        received.increment();
        outcome("dead_lettered").increment();
        meters.counter(
                        "chancery.dead.letters",
                        STAGE,
                        STORE,
                        "failure",
                        failure.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    List<Stored> timed(Supplier<List<Stored>> saving) {
        return timer.record(saving);
    }

    private Counter outcome(String name) {
        return meters.counter("chancery.articles", STAGE, STORE, "outcome", name.toLowerCase(Locale.ROOT));
    }
}
