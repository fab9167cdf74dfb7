package org.chancery.store.happening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.contract.ArticleReference;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventType;
import org.chancery.contract.TextSketch;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of one event, and what is compared of it.
 *
 * @param event with its article
 * @param datedAt publication of the article, else its arrival
 * @param day of the event, else that of the report
 * @param sketch of the article's text, to recognise copies
 * @param words that the report has beside the names of the parties
 */
public record Report(
        DiplomaticEvent event, Instant datedAt, LocalDate day, TextSketch sketch, Set<String> words, Parties parties) {
    /** The order in which reports are grouped: it must not depend on the order in which they arrive. */
    public static final Comparator<Report> ORDER =
            Comparator.comparing(Report::day).thenComparing(Report::datedAt).thenComparing(Report::id);

    /** A report of an event that names its article. */
    public static Report of(DiplomaticEvent event, Instant datedAt, TextSketch sketch) {
        return new Report(event, datedAt, event.dayOr(datedAt), sketch, ContentWords.of(event), Parties.of(event));
    }

    /** The id of the event. */
    public String id() {
        return event.id();
    }

    /** The edition that reports it. */
    public ArticleReference article() {
        return Objects.requireNonNull(event.article());
    }

    /** The countries and organisations that other reports of the same event may name: its own, their alliances and members. */
    public List<String> compatibleParties() {
        return Alliances.around(parties.codes());
    }

    /** The leaders of either side. */
    public List<String> leaders() {
        return List.copyOf(parties.leaders());
    }

    /** The types that other reports of the same event may have. */
    public List<EventType> compatibleTypes() {
        return List.copyOf(Types.compatibleWith(event.type()));
    }

    @Nullable
    String outlet() {
        var source = article().source();
        return source == null ? null : source.name();
    }
}
