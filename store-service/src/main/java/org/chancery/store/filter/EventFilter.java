package org.chancery.store.filter;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which events to return; absent filters are ignored.
 *
 * @param country on either side: country or organisation
 * @param source country or organisation
 * @param target country or organisation
 * @param leader id of a leader on either side
 * @param from first day of the event
 * @param to last day of the event
 * @param since recorded by the store then or later
 * @param article id of the reporting article
 * @param q words in the evidence or the title
 */
public record EventFilter(
        List<String> country,
        List<String> source,
        List<String> target,
        List<EventType> type,
        List<Integer> quad,
        List<EventStatus> status,
        List<String> issue,
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
    /** Takes an absent list for an empty one. */
    public EventFilter {
        country = Given.values(country);
        source = Given.values(source);
        target = Given.values(target);
        type = Given.values(type);
        quad = Given.values(quad);
        status = Given.values(status);
        issue = Given.values(issue);
    }

    /** Whether this event is asked for. It does not say when the store recorded it, so {@code since} does not matter here. */
    public boolean matches(DiplomaticEvent event) {
        return isOn(source, event.source())
                && isOn(target, event.target())
                && (isOn(country, event.source()) || isOn(country, event.target()))
                && (type.isEmpty() || type.contains(event.type()))
                && (quad.isEmpty() || quad.contains(event.quad()))
                && (status.isEmpty() || status.contains(event.status()))
                && (issue.isEmpty() || event.issues().stream().anyMatch(issue::contains))
                && (leader == null || sides(event).anyMatch(actor -> leader.equals(actor.leader())))
                && (minConfidence == null || event.confidence() >= minConfidence)
                && isWithin(event.date())
                && isReported(event);
    }

    private static boolean isOn(List<String> wanted, List<EventActor> side) {
        return wanted.isEmpty()
                || side.stream()
                        .flatMap(actor -> Stream.of(actor.country(), actor.organisation()))
                        .filter(Objects::nonNull)
                        .anyMatch(wanted::contains);
    }

    private static Stream<EventActor> sides(DiplomaticEvent event) {
        return Stream.concat(event.source().stream(), event.target().stream());
    }

    private boolean isWithin(@Nullable LocalDate date) {
        return (from == null || date != null && !date.isBefore(from))
                && (to == null || date != null && !date.isAfter(to));
    }

    private boolean isReported(DiplomaticEvent event) {
        var report = event.article();
        var publisher = report == null ? null : report.source();
        return (outlet == null || publisher != null && outlet.equals(publisher.name()))
                && (article == null || report != null && article.equals(report.id()))
                && (q == null
                        || Strings.CI.contains(event.evidence().text(), q)
                        || report != null && Strings.CI.contains(report.title(), q));
    }
}
