package org.chancery.standalone.command;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventScope;
import org.chancery.standalone.service.TerminalText;

/** Who acts upon whom, as the terminal shows it. */
final class TerminalSides {
    private TerminalSides() {}

    static String of(DiplomaticEvent event) {
        return names(event, event.source()) + " → " + names(event, event.target());
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
}
