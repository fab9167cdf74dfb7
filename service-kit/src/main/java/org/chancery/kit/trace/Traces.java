package org.chancery.kit.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens the steps that articles take, and hands traces on from record to record in the headers of W3C Trace Context. Listeners that
 * observe their batches would not do: a batch has articles of many traces.
 */
@Component
public class Traces {
    private final Tracer tracer;
    private final Propagator propagator;

    /** Traces of this tracer, in the headers that the propagator knows. */
    public Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** A step in the trace of what this thread does, such as a request, or in a new one. */
    public Step begin(String name, String article) {
        return new Step(tracer, tracer.spanBuilder().name(name).start(), article);
    }

    /**
     * A step in the trace of a record, or in a new one if its headers name none.
     *
     * @param article its id, if the record holds one
     */
    public Step follow(ConsumerRecord<?, ?> arrived, String name, @Nullable String article) {
        var span = propagator.extract(arrived.headers(), TraceHeaders::read).name(name);
        return new Step(tracer, span.kind(Span.Kind.CONSUMER).start(), article);
    }

    /** Writes the step that this thread takes into the headers of what it publishes. */
    public void handOn(Headers headers) {
        var context = tracer.currentTraceContext().context();
        if (context != null) {
            propagator.inject(context, headers, (_, name, value) -> TraceHeaders.write(headers, name, value));
        }
    }
}
