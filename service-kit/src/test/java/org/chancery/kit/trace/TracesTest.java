package org.chancery.kit.trace;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class TracesTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(spans))
            .build();
    private final Traces traces = traces();

    private Traces traces() {
        var tracer = provider.get("test");
        var propagators = ContextPropagators.create(W3CTraceContextPropagator.getInstance());
        return new Traces(
                new OtelTracer(tracer, new OtelCurrentTraceContext(), _ -> {}),
                new OtelPropagator(propagators, tracer));
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void aStepGoesOnInTheTraceOfItsRecordAndHandsItOn() {
        var published = new RecordHeaders();

        follow("traceparent", PARENT).end(() -> traces.handOn(published));

        assertThat(spans.getFinishedSpanItems()).singleElement().satisfies(span -> {
            assertThat(span.getTraceId()).isEqualTo(TRACE);
            assertThat(span.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
            assertThat(text(published, "traceparent")).isEqualTo("00-" + TRACE + "-" + span.getSpanId() + "-01");
        });
    }

    @Test
    void articlesOfOneRequestHaveStepsOfTheirOwnInItsTrace() {
        var request = follow("traceparent", PARENT);

        request.run(() -> {
            traces.begin("ingest", "one").end(() -> {});
            traces.begin("ingest", "two").end(() -> {});
        });

        assertThat(spans.getFinishedSpanItems()).hasSize(2);
        assertThat(spans.getFinishedSpanItems())
                .extracting(SpanData::getTraceId)
                .containsOnly(TRACE);
        assertThat(spans.getFinishedSpanItems()).extracting(SpanData::getSpanId).doesNotHaveDuplicates();
    }

    @Test
    void theArticleIsKnownToTheLogDuringItsStepAndNotAfterIt() {
        var step = traces.begin("ingest", "talks");

        assertThat(step.call(() -> MDC.get(Step.ARTICLE))).isEqualTo("talks");
        assertThat(MDC.get(Step.ARTICLE)).isNull();
    }

    @Test
    void aStepThatFailsEndsAndSaysSo() {
        var step = traces.begin("store", "talks");

        assertThatIllegalStateException()
                .isThrownBy(() -> step.end(() -> {
                    throw new IllegalStateException("no database");
                }));

        assertThat(spans.getFinishedSpanItems())
                .singleElement()
                .extracting(SpanData::getStatus)
                .extracting(StatusData::getStatusCode)
                .hasToString("ERROR");
        assertThat(MDC.get(Step.ARTICLE)).isNull();
    }

    @Test
    void theTransactionOfManyArticlesIsInTheTraceOfEach() {
        follow("traceparent", PARENT).transaction(20).end();

        assertThat(spans.getFinishedSpanItems()).singleElement().satisfies(span -> {
            assertThat(span.getTraceId()).isEqualTo(TRACE);
            assertThat(span.getAttributes().get(AttributeKey.stringKey("db.system.name")))
                    .isEqualTo("postgresql");
            assertThat(span.getAttributes().get(AttributeKey.longKey("db.operation.batch.size")))
                    .isEqualTo(20);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\nINFO forged",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            })
    void whatIsNoTraceBeginsANewOne(String hostile) {
        assertThat(traceOf(follow("traceparent", hostile))).isNotEqualTo(TRACE).hasSize(32);
    }

    @Test
    void aHeaderOfAMegabyteCountsAsMissing() {
        assertThat(traceOf(follow("traceparent", PARENT + "0".repeat(1_000_000))))
                .isNotEqualTo(TRACE);
    }

    @Test
    void ofThousandsOfHeadersTheLastCounts() {
        var headers = new RecordHeaders();
        IntStream.range(0, 10_000).forEach(n -> headers.add("traceparent", ("nonsense " + n).getBytes(US_ASCII)));
        headers.add("traceparent", PARENT.getBytes(US_ASCII));

        assertThat(traceOf(traces.follow(arrived(headers), "enrich", "talks"))).isEqualTo(TRACE);
    }

    @Test
    void aStateOfTheTraceIsHandedOnUnlessItIsTooLong() {
        assertThat(stateAfter("vendor=one")).isEqualTo("vendor=one");
        assertThat(stateAfter("vendor=" + "x".repeat(TraceHeaders.LONGEST))).isNull();
    }

    private @Nullable String stateAfter(String state) {
        var published = new RecordHeaders();
        var headers = new RecordHeaders();
        headers.add("traceparent", PARENT.getBytes(US_ASCII)).add("tracestate", state.getBytes(US_ASCII));
        traces.follow(arrived(headers), "enrich", "talks").run(() -> traces.handOn(published));
        return published.lastHeader("tracestate") == null ? null : text(published, "tracestate");
    }

    private String traceOf(Step step) {
        var published = new RecordHeaders();
        step.run(() -> traces.handOn(published));
        return text(published, "traceparent").substring(3, 35);
    }

    private Step follow(String header, String value) {
        var headers = new RecordHeaders();
        headers.add(header, value.getBytes(US_ASCII));
        return traces.follow(arrived(headers), "enrich", "talks");
    }

    private static ConsumerRecord<byte[], byte[]> arrived(Headers headers) {
        var record = new ConsumerRecord<byte[], byte[]>("articles", 0, 0, null, null);
        headers.forEach(record.headers()::add);
        return record;
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), US_ASCII);
    }
}
