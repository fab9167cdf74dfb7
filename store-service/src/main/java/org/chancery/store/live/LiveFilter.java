package org.chancery.store.live;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.jspecify.annotations.Nullable;

/** Which events a watcher wants, in the words of the query API; what is not given does not matter. */
record LiveFilter(
        @Nullable List<String> country,
        @Nullable List<String> source,
        @Nullable List<String> target,
        @Nullable List<EventType> type,
        @Nullable List<Integer> quad,
        @Nullable List<EventStatus> status,
        @Nullable List<String> issue,
        @Nullable String leader,
        @Nullable String outlet,
        @DecimalMin("0") @DecimalMax("1") @Nullable Double minConfidence) {
    boolean matches(DiplomaticEvent event) {
        return (matches(source, event.source()) && matches(target, event.target()))
                && (matches(country, event.source()) || matches(country, event.target()))
                && isOne(type, event.type())
                && isOne(quad, event.quad())
                && isOne(status, event.status())
                && isAny(issue, event.issues())
                && (leader == null || actors(event).anyMatch(actor -> leader.equals(actor.leader())))
                && (outlet == null || outlet.equals(outlet(event)))
                && (minConfidence == null || event.confidence() >= minConfidence);
    }

    private static boolean isAny(@Nullable List<String> wanted, List<String> values) {
        return wanted == null || wanted.isEmpty() || values.stream().anyMatch(wanted::contains);
    }

    private static <T> boolean isOne(@Nullable List<T> wanted, T value) {
        return wanted == null || wanted.isEmpty() || wanted.contains(value);
    }

    private static boolean matches(@Nullable List<String> wanted, List<EventActor> side) {
        return wanted == null
                || wanted.isEmpty()
                || has(wanted, side, EventActor::country)
                || has(wanted, side, EventActor::organisation);
    }

    private static boolean has(
            List<String> wanted, List<EventActor> side, Function<EventActor, @Nullable String> name) {
        return side.stream().anyMatch(actor -> {
            var value = name.apply(actor);
            return value != null && wanted.contains(value);
        });
    }

    private static Stream<EventActor> actors(DiplomaticEvent event) {
        return Stream.concat(event.source().stream(), event.target().stream());
    }

    private static @Nullable String outlet(DiplomaticEvent event) {
        var article = event.article();
        return article == null || article.source() == null
                ? null
                : article.source().name();
    }
}
