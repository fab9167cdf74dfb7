package org.chancery.store.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.contract.DatePrecision;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventPlace;
import org.chancery.contract.EventScope;
import org.chancery.contract.EventType;

/** How much speaks for two reports being of the same event. */
final class Likeness {
    /** "On Monday" may be meant in another time zone, and an article without a date has that of its publication. */
    static final long MAX_DAYS = 1;

    /** The same leaders on the same day are enough; of mere states, something of the words must be the same, too. */
    private static final double OF_PARTIES = 0.45;

    private static final double OF_DAY = 0.15;
    private static final double OF_PLACE = 0.1;
    private static final double OF_WORDS = 0.3;

    /** A state that imposes sanctions twice on one day is rarer than one that accuses twice, or shells twice. */
    private static final double OF_RARE_TYPE = 0.07;

    private static final Set<EventType> OFTEN_REPEATED = Set.of(
            EventType.ACCUSE,
            EventType.ASSAULT,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.SUPPORT,
            EventType.THREATEN);

    private Likeness() {}

    /** From 0, they cannot be of the same event, to 1. */
    static double of(Report one, Report other) {
        if (isTooFar(one.day(), other.day())) {
            return 0;
        }
        double types = Types.likeness(one.event(), other.event());
        double parties = types == 0 ? 0 : one.parties().likeness(other.parties());
        if (parties == 0
                || isElsewhere(one.event(), other.event())
                || isVague(one, other)
                || areOthers(one.event(), other.event())) {
            return 0;
        }
        double words = OF_WORDS * Math.sqrt(overlap(one, other));
        // Who has all in common, and a rare type, has more than is needed.
        return Math.min(1, types * (OF_PARTIES * parties + circumstances(one, other) + words));
    }

    /** At home all parties are of one country: it is their sectors that tell them apart. */
    private static boolean areOthers(DiplomaticEvent one, DiplomaticEvent other) {
        boolean isDomestic = one.isWithin(EventScope.DOMESTIC);
        boolean isOtherScope = isDomestic != other.isWithin(EventScope.DOMESTIC);
        return isOtherScope
                || isDomestic
                        && !(sectors(one.source()).equals(sectors(other.source()))
                                && sectors(one.target()).equals(sectors(other.target())));
    }

    private static Set<String> sectors(List<EventActor> side) {
        return side.stream().map(EventActor::sector).collect(Collectors.toSet());
    }

    /** A sentence that has nothing but names and words of any report is still the same sentence. */
    private static double overlap(Report one, Report other) {
        return isSameWords(one, other) ? 1 : ContentWords.overlap(one.words(), other.words());
    }

    static boolean isTooFar(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay()) > MAX_DAYS;
    }

    private static double circumstances(Report one, Report other) {
        return (one.day().equals(other.day()) ? OF_DAY : 0)
                + (isSamePlace(one.event(), other.event()) ? OF_PLACE : 0)
                + (isOftenRepeated(one) || isOftenRepeated(other) ? 0 : OF_RARE_TYPE);
    }

    private static boolean isOftenRepeated(Report report) {
        return OFTEN_REPEATED.contains(report.event().type());
    }

    /** "In 2014" is no day: only the same words make it the same event. */
    private static boolean isVague(Report one, Report other) {
        return (isImprecise(one.event()) || isImprecise(other.event())) && !isSameWords(one, other);
    }

    private static boolean isSameWords(Report one, Report other) {
        return one.event().evidence().text().equals(other.event().evidence().text());
    }

    private static boolean isImprecise(DiplomaticEvent event) {
        return event.datePrecision() != null && event.datePrecision() != DatePrecision.DAY;
    }

    private static boolean isSamePlace(DiplomaticEvent one, DiplomaticEvent other) {
        return one.place() != null
                && other.place() != null
                && one.place().name().equals(other.place().name());
    }

    /** Two cities are two events; a region may lie in the country that the other names. */
    private static boolean isElsewhere(DiplomaticEvent one, DiplomaticEvent other) {
        var place = one.place();
        var second = other.place();
        if (place == null || second == null) {
            return false;
        }
        boolean areCities =
                place.precision() == EventPlace.Precision.CITY && second.precision() == EventPlace.Precision.CITY;
        boolean areCountries = place.country() != null && second.country() != null;
        return areCities && !place.name().equals(second.name())
                || areCountries && !Objects.equals(place.country(), second.country());
    }

    /** What speaks for it, in words. */
    static List<String> reasons(Report one, Report other) {
        var reasons = new ArrayList<String>();
        reasons.add(one.event().type() == other.event().type() ? "same type" : "compatible types");
        reasons.add(one.parties().likeness(other.parties()) == Side.SAME_LEADER ? "same leaders" : "same parties");
        reasons.add(one.day().equals(other.day()) ? "same day" : "days next to each other");
        if (isSamePlace(one.event(), other.event())) {
            reasons.add("same place");
        }
        var common =
                one.words().stream().filter(other.words()::contains).sorted().toList();
        if (!common.isEmpty()) {
            reasons.add("common words: " + String.join(", ", common));
        }
        return List.copyOf(reasons);
    }
}
