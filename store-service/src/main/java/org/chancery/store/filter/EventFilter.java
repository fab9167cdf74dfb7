package org.chancery.store.filter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import org.chancery.contract.ArticleReference;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventPlace;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which events to return; absent filters are ignored.
 *
 * @param country on either side: country or organisation
 * @param source country or organisation
 * @param target country or organisation
 * @param organisation on either side
 * @param mode PLOVER mode of the type
 * @param leader id of a leader on either side
 * @param place name of the place of the event, or its country
 * @param from first day of the event
 * @param to last day of the event
 * @param publishedFrom first day of publication of the reporting article
 * @param publishedTo last day of publication
 * @param since recorded by the store then or later
 * @param language of the reporting article (BCP 47)
 * @param article id of the reporting article
 * @param q words in the evidence or the title
 * @param scope {@code domestic} for events between camps of one country, {@code all} for both; international if absent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EventFilter(
        List<String> country,
        List<String> source,
        List<String> target,
        List<String> organisation,
        List<EventType> type,
        List<String> mode,
        List<Integer> quad,
        List<EventStatus> status,
        List<String> issue,
        List<String> place,
        @Nullable String leader,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo,
        @Nullable Instant since,
        @DecimalMin("0") @DecimalMax("1") @Nullable Double minConfidence,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable String article,
        @Size(max = 200) @Nullable String q,
        @Nullable AskedScope scope) {
    /** Of these, {@link #matches} knows nothing: an event does not say when the store recorded it, nor in which language it was reported. */
    public static final Set<String> NOT_ON_STREAMS = Set.of("since", "language");

    /** Asks for nothing in particular. */
    public static final EventFilter NONE = new EventFilter(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), null, null, null, null, null, null, null, null, null, null, null, null);

    /** Takes an absent list for an empty one. */
    public EventFilter {
        country = Given.values(country);
        source = Given.values(source);
        target = Given.values(target);
        organisation = Given.values(organisation);
        type = Given.values(type);
        mode = Given.values(mode);
        quad = Given.values(quad);
        status = Given.values(status);
        issue = Given.values(issue);
        place = Given.values(place);
        scope = scope == AskedScope.INTERNATIONAL ? null : scope;
    }

    /** What it asks of the event itself; what {@link ArticleFilter} asks of the article under the same names is left out. */
    public EventFilter withoutArticle() {
        return new EventFilter(
                List.of(),
                source,
                target,
                organisation,
                type,
                mode,
                quad,
                status,
                List.of(),
                place,
                null,
                null,
                null,
                null,
                null,
                since,
                minConfidence,
                null,
                null,
                null,
                null,
                scope);
    }

    /** The same, of other days. */
    public EventFilter during(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new EventFilter(
                country,
                source,
                target,
                organisation,
                type,
                mode,
                quad,
                status,
                issue,
                place,
                leader,
                first,
                last,
                publishedFrom,
                publishedTo,
                since,
                minConfidence,
                outlet,
                language,
                article,
                q,
                scope);
    }

    /** Whether it asks for anything in particular. */
    @JsonIgnore
    public boolean isGiven() {
        return !equals(NONE);
    }

    /** Whether this event is asked for, but for what {@link #NOT_ON_STREAMS} names; words are compared as they stand. */
    public boolean matches(DiplomaticEvent event) {
        return matchesButForWords(event) && hasWords(event);
    }

    /** The same, whatever {@code q} asks for. */
    public boolean matchesButForWords(DiplomaticEvent event) {
        return AskedScope.has(scope, event)
                && isOn(source, event.source())
                && isOn(target, event.target())
                && isOnEither(country, event)
                && isOnEither(organisation, event)
                && isOfKind(event)
                && (issue.isEmpty() || event.issues().stream().anyMatch(issue::contains))
                && (leader == null || sides(event).anyMatch(actor -> leader.equals(actor.leader())))
                && (minConfidence == null || event.confidence() >= minConfidence)
                && isWithin(from, to, event.date())
                && isAt(event.place())
                && isReported(event);
    }

    private boolean isOfKind(DiplomaticEvent event) {
        return (type.isEmpty() || type.contains(event.type()))
                && (mode.isEmpty() || event.mode() != null && mode.contains(event.mode()))
                && (quad.isEmpty() || quad.contains(event.quad()))
                && (status.isEmpty() || status.contains(event.status()));
    }

    private static boolean isOnEither(List<String> wanted, DiplomaticEvent event) {
        return isOn(wanted, event.source()) || isOn(wanted, event.target());
    }

    private boolean isAt(@Nullable EventPlace where) {
        return place.isEmpty()
                || where != null
                        && (place.contains(where.name()) || where.country() != null && place.contains(where.country()));
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

    private static boolean isWithin(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate date) {
        return (from == null || date != null && !date.isBefore(from))
                && (to == null || date != null && !date.isAfter(to));
    }

    private boolean isPublished(@Nullable ArticleReference report) {
        var published = report == null ? null : report.publishedAt();
        return isWithin(
                publishedFrom, publishedTo, published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC));
    }

    private boolean isReported(DiplomaticEvent event) {
        var report = event.article();
        var publisher = report == null ? null : report.source();
        return isPublished(report)
                && (outlet == null || publisher != null && outlet.equals(publisher.name()))
                && (article == null || report != null && article.equals(report.id()));
    }

    private boolean hasWords(DiplomaticEvent event) {
        var report = event.article();
        return q == null
                || isSilent(event)
                || Strings.CI.contains(event.evidence().text(), q)
                || report != null && Strings.CI.contains(report.title(), q);
    }

    /** Whether its words were taken away: nobody knows any more what they were, and whom it concerns must know. */
    public static boolean isSilent(DiplomaticEvent event) {
        return event.evidence().text().isEmpty();
    }
}
