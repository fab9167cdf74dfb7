package org.chancery.ingest.arrival.feed.poll;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleFunction;
import org.chancery.contract.ArticleSource;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedState;
import org.chancery.kit.metrics.SourceLabel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts fetches, and shows how each feed of this instance fares. */
@Component
class FeedMetrics {
    private static final String FETCHES = "chancery.feeds.fetches";

    private final MeterRegistry registry;
    private final SourceLabel names = new SourceLabel();
    private final MultiGauge failures;
    private final MultiGauge success;
    private final MultiGauge error;
    private final MultiGauge news;
    private final MultiGauge items;

    FeedMetrics(MeterRegistry registry) {
        this.registry = registry;
        failures = gauge("chancery.feed.failures", null);
        success = gauge("chancery.feed.last.success", "seconds");
        error = gauge("chancery.feed.last.error", "seconds");
        news = gauge("chancery.feed.last.item", "seconds");
        items = gauge("chancery.feed.items.hour", null);
        for (var outcome : List.of("read", "unchanged", "failed")) {
            registry.counter(FETCHES, "outcome", outcome);
        }
    }

    private MultiGauge gauge(String name, @Nullable String unit) {
        return MultiGauge.builder(name).baseUnit(unit).register(registry);
    }

    void count(FeedAnswer answer) {
        var outcome = switch (answer) {
            case FeedAnswer.Document document -> "read";
            case FeedAnswer.Unchanged nothing -> "unchanged";
            case FeedAnswer.Failed failed -> "failed";
        };
        registry.counter(FETCHES, "outcome", outcome).increment();
    }

    /** Shows these feeds, and no others; one that is paused has nothing to show. Behind a name that several share, the worst one counts. */
    void show(Map<Feed, FeedState> ours, Instant now) {
        var polled = new HashMap<>(ours);
        polled.keySet().removeIf(Feed::paused);
        show(failures, merged(polled, FeedState::failures, Double::max));
        show(success, merged(polled, state -> Moments.seconds(state.succeededAt()), Double::min));
        show(error, merged(polled, state -> Moments.seconds(Moments.ofFailure(state)), Double::max));
        show(news, merged(polled, state -> Moments.seconds(state.newItemAt()), Moments::earlier));
        show(items, merged(polled, state -> state.itemsAnHour(now), Double::sum));
    }

    private static void show(MultiGauge gauge, Map<String, Double> values) {
        gauge.register(
                values.entrySet().stream()
                        .map(one -> Row.of(Tags.of("feed", one.getKey()), one.getValue()))
                        .toList(),
                true);
    }

    /** By label: several feeds may have the same name, and beyond a hundred names they share one. */
    private Map<String, Double> merged(
            Map<Feed, FeedState> ours, ToDoubleFunction<FeedState> value, BinaryOperator<Double> merger) {
        var values = new TreeMap<String, Double>();
        ours.forEach((feed, state) -> values.merge(label(feed, state), value.applyAsDouble(state), merger));
        return values;
    }

    private String label(Feed feed, FeedState state) {
        var name = feed.name() == null ? state.title() : feed.name();
        return names.of(new ArticleSource(name == null ? feed.url().getHost() : name, null));
    }
}
