package org.chancery.store.query;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.store.database.EventFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The filters of the event list, as they stand in a URL. */
record EventQuery(
        @Nullable List<String> country,
        @Nullable List<String> source,
        @Nullable List<String> target,
        @Nullable List<EventType> type,
        @Nullable List<Integer> quad,
        @Nullable List<EventStatus> status,
        @Nullable List<String> issue,
        @Nullable String leader,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable Instant since,
        @DecimalMin("0") @DecimalMax("1") @Nullable Double minConfidence,
        @Nullable String outlet,
        @Nullable String article,
        @Size(max = 200) @Nullable String q) {
    EventFilter filter() {
        return new EventFilter(
                given(country),
                given(source),
                given(target),
                given(type),
                given(quad),
                given(status),
                given(issue),
                leader,
                from,
                to,
                since,
                minConfidence,
                outlet,
                article,
                q);
    }

    static <T> List<T> given(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
