package org.chancery.standalone.command;

import java.util.Locale;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventStatus;
import org.chancery.standalone.service.TerminalText;
import picocli.CommandLine.Help.Ansi.Style;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One event on a line of the terminal: who did what to whom, and the evidence. */
final class TerminalLine {
    private static final int MAX_EVIDENCE = 160;
    private static final String GAP = "  ";

    /** From so many columns on, the evidence stands on the same line; below, on a line of its own. */
    private static final int ONE_LINE = 100;

    /** What date, type, status and confidence take, with what is between them. */
    private static final int HEAD = 41;

    private static final int INDENT = 12;
    private static final int SIDES = 24;
    private static final int LONGEST_SIDES = 40;
    private static final int LEAST = 8;

    /** Of the quad classes, as the page has them. */
    private static final Style[] COLOURS = {Style.fg_blue, Style.fg_green, Style.fg_yellow, Style.fg_red};

    private TerminalLine() {}

    /** Also of an event that a later version wrote, of which its id is all that is understood. */
    static String of(JsonNode event) {
        return of(event, Screen.NONE);
    }

    /** No line of it is wider than the screen. */
    static String of(JsonNode event, Screen screen) {
        try {
            return of(NdjsonRun.MAPPER.treeToValue(event, DiplomaticEvent.class), screen);
        } catch (JacksonException _) {
            var line = "event %s is not understood by this version"
                    .formatted(TerminalText.plain(event.path("id").asString("")));
            return Screen.cut(line, screen.columns());
        }
    }

    private static String of(DiplomaticEvent event, Screen screen) {
        var sides = TerminalSides.of(event);
        var evidence = TerminalText.plain(event.evidence().text());
        if (!screen.isTerminal()) {
            return head(event, "%-24s".formatted(sides), screen) + GAP + Screen.cut(evidence, MAX_EVIDENCE);
        }
        if (screen.columns() < ONE_LINE) {
            int room = Math.max(LEAST, screen.columns() - HEAD);
            var below = Screen.cut(evidence, Math.max(LEAST, screen.columns() - INDENT));
            return head(event, Screen.fit(sides, room), screen)
                    + "%n%s%s".formatted(" ".repeat(INDENT), screen.painted(below, Style.faint));
        }
        int room = Math.min(LONGEST_SIDES, SIDES + (screen.columns() - ONE_LINE) / 5);
        int left = screen.columns() - HEAD - room - GAP.length();
        return head(event, Screen.fit(sides, room), screen)
                + GAP
                + screen.painted(Screen.cut(evidence, left), Style.faint);
    }

    /** All but the evidence. */
    private static String head(DiplomaticEvent event, String sides, Screen screen) {
        return "%-10s  %s %s %s %3.0f %%"
                .formatted(
                        event.date() == null ? "" : event.date().toString(),
                        screen.painted("%-9s".formatted(event.type()), Style.bold, COLOURS[event.quad() - 1]),
                        screen.painted(sides, Style.bold),
                        status(event, screen),
                        100 * event.confidence());
    }

    private static String status(DiplomaticEvent event, Screen screen) {
        var word = "%-12s".formatted(event.status().name().toLowerCase(Locale.ROOT));
        return event.status() == EventStatus.HAPPENED ? word : screen.painted(word, Style.underline);
    }
}
