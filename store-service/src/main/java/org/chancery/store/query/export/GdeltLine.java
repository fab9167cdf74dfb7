package org.chancery.store.query.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventPlace;
import org.chancery.contract.Field;
import org.jspecify.annotations.Nullable;

/**
 * An event as a row of GDELT 2.0: 61 columns without a header, separated by tabs. Fields of which Chancery knows nothing are empty: ethnic
 * and religious codes, tone, FIPS codes of places, and coordinates that no text names.
 */
final class GdeltLine {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter ADDED = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final int ROOT_CODE = 2;
    private static final int BASE_CODE = 3;
    private static final int ACTOR_COLUMNS = 10;
    private static final int PLACE_COLUMNS = 8;

    private GdeltLine() {}

    static String of(DiplomaticEvent event, Instant recordedAt) {
        var columns = new ArrayList<String>();
        columns.add(Long.toString(number(event.id())));
        var published = Objects.requireNonNull(event.article()).publishedAt();
        addDate(columns, event.dayOr(published == null ? recordedAt : published));
        addActor(columns, event.source());
        addActor(columns, event.target());
        addEvent(columns, event);
        addEmpty(columns, 2 * PLACE_COLUMNS);
        addPlace(columns, event.place());
        columns.add(ADDED.format(recordedAt.atOffset(ZoneOffset.UTC)));
        columns.add(clean(Objects.requireNonNull(event.article()).url()));
        return String.join("\t", columns);
    }

    /** GDELT numbers events; ours have a UUID, or whatever a producer chose. */
    private static long number(String id) {
        long number = 1_125_899_906_842_597L;
        for (int i = 0; i < id.length(); i++) {
            number = 31 * number + id.charAt(i);
        }
        return number & Long.MAX_VALUE;
    }

    private static void addDate(List<String> columns, LocalDate day) {
        columns.add(DAY.format(day));
        columns.add(DAY.format(day).substring(0, 6));
        columns.add(Integer.toString(day.getYear()));
        columns.add(String.format(
                Locale.ROOT, "%.4f", day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear()));
    }

    private static void addActor(List<String> columns, List<EventActor> side) {
        if (side.isEmpty()) {
            addEmpty(columns, ACTOR_COLUMNS);
            return;
        }
        var actor = side.getFirst();
        var code = actor.country() == null ? actor.organisation() : actor.country() + actor.sector();
        columns.add(clean(code));
        columns.add(clean(actor.name()).toUpperCase(Locale.ROOT));
        columns.add(clean(actor.country()));
        columns.add(clean(actor.organisation()));
        addEmpty(columns, 3);
        columns.add(clean(actor.sector()));
        addEmpty(columns, 2);
    }

    private static void addEvent(List<String> columns, DiplomaticEvent event) {
        var code = event.cameo();
        columns.add(event.evidence().field() == Field.TITLE ? "1" : "0");
        columns.add(code);
        columns.add(code.substring(0, Math.min(BASE_CODE, code.length())));
        columns.add(code.substring(0, Math.min(ROOT_CODE, code.length())));
        columns.add(Integer.toString(event.quad()));
        columns.add(Double.toString(event.goldstein()));
        var further = event.furtherEvidence();
        columns.add(Integer.toString(1 + (further == null ? 0 : further.size())));
        columns.add("1");
        columns.add("1");
        columns.add("");
    }

    private static void addPlace(List<String> columns, @Nullable EventPlace place) {
        if (place == null) {
            addEmpty(columns, PLACE_COLUMNS);
            return;
        }
        columns.add(
                switch (place.precision()) {
                    case CITY -> "4";
                    case REGION -> "5";
                    case COUNTRY -> "1";
                });
        columns.add(clean(place.name()));
        addEmpty(columns, 3);
        columns.add(place.lat() == null ? "" : place.lat().toString());
        columns.add(place.lon() == null ? "" : place.lon().toString());
        columns.add("");
    }

    private static void addEmpty(List<String> columns, int count) {
        columns.addAll(Collections.nCopies(count, ""));
    }

    /** A tab or a line break would end the field. */
    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\t\\r\\n]", " ");
    }
}
