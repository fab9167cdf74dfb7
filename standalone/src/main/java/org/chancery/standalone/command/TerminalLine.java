package org.chancery.standalone.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventScope;
import org.chancery.standalone.service.TerminalText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One event on a line of the terminal: who did what to whom, and the evidence. */
final class TerminalLine {
    private static final int MAX_EVIDENCE = 160;

    private TerminalLine() {}

    /** Also of an event that a later version wrote, of which its id is all that is understood. */
    static String of(JsonNode event) {
        try {
            return of(NdjsonRun.MAPPER.treeToValue(event, DiplomaticEvent.class));
        } catch (JacksonException _) {
            return "event %s is not understood by this version"
                    .formatted(TerminalText.plain(event.path("id").asString("")));
        }
    }

    private static String of(DiplomaticEvent event) {
        return "%-10s  %-9s %-24s %-12s %3.0f %%  %s"
                .formatted(
                        event.date() == null ? "" : event.date().toString(),
                        event.type(),
                        names(event, event.source()) + " → " + names(event, event.target()),
                        event.status().name().toLowerCase(Locale.ROOT),
                        100 * event.confidence(),
                        evidence(event.evidence().text()));
    }

    /** At home it is the sector that tells who it is. */
    private static String names(DiplomaticEvent event, List<EventActor> side) {
        boolean isDomestic = event.isWithin(EventScope.DOMESTIC);
        return side.isEmpty()
                ? "–"
                : side.stream()
                        .map(actor -> isDomestic ? name(actor) + " " + actor.sector() : name(actor))
                        .distinct()
                        .collect(Collectors.joining("+"));
    }

    private static String name(EventActor actor) {
        if (actor.country() != null) {
            return actor.country();
        }
        return actor.organisation() != null ? actor.organisation() : TerminalText.plain(actor.name());
    }

    private static String evidence(String sentence) {
        var plain = TerminalText.plain(sentence);
        return plain.length() <= MAX_EVIDENCE ? plain : plain.substring(0, MAX_EVIDENCE) + "…";
    }
}
