package org.chancery.ingest.intake;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.chancery.kit.metrics.ArticleAges;
import org.chancery.kit.trace.Traces;

/** An intake that has read its topic, at noon, with a publisher that keeps what the test says. */
final class OpenIntake {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final SeenArticles seen = new SeenArticles(100);
    final PatientPublisher publisher = new PatientPublisher(seen);
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final ArticleIntake intake = new ArticleIntake(
            seen,
            publisher,
            CLOCK,
            new IntakeMetrics(meters, new ArticleAges(meters, CLOCK)),
            new Traces(Tracer.NOOP, Propagator.NOOP));

    OpenIntake() {
        seen.setComplete(true);
    }
}
