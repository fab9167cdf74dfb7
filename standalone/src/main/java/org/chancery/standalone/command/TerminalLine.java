package org.chancery.standalone.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;

/** One event on a line of the terminal: who did what to whom, and the evidence. */
final class TerminalLine {
    private static final int MAX_EVIDENCE = 160;

    private TerminalLine() {}

    static String of(DiplomaticEvent event) {
        return "%-10s  %-9s %-24s %-12s %3.0f %%  %s"
                .formatted(
                        event.date() == null ? "" : event.date().toString(),
                        event.type(),
                        names(event.source()) + " → " + names(event.target()),
                        event.status().name().toLowerCase(Locale.ROOT),
                        100 * event.confidence(),
                        evidence(event.evidence().text()));
    }

    private static String names(List<EventActor> side) {
        return side.isEmpty()
                ? "–"
                : side.stream().map(TerminalLine::name).distinct().collect(Collectors.joining("+"));
    }

    private static String name(EventActor actor) {
        if (actor.country() != null) {
            return actor.country();
        }
        return actor.organisation() != null ? actor.organisation() : actor.name();
    }

    private static String evidence(String sentence) {
        var calm = calm(sentence);
        return calm.length() <= MAX_EVIDENCE ? calm : calm.substring(0, MAX_EVIDENCE) + "…";
    }

    /** Text from the news must not control the terminal. */
    static String calm(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").replaceAll("\\p{Cf}", "");
    }
}
