package org.chancery.standalone.deadletter;

import java.util.ArrayList;
import java.util.List;
import org.chancery.standalone.service.TerminalText;
import tools.jackson.databind.JsonNode;

/** Dead letters as lines in the terminal. */
final class LetterLine {
    private static final String LETTER = "%-38s  %-19s  %-8s  %-10s  %-8s  %s";
    static final String HEAD = LETTER.formatted("DEAD LETTER", "SINCE", "STATE", "CAUSE", "STAGE", "ARTICLE, REASON");
    private static final int SECONDS = "2026-05-04T12:00:00".length();

    private LetterLine() {}

    static String of(JsonNode letter) {
        return LETTER.formatted(
                        text(letter, "id"),
                        time(letter),
                        text(letter, "state"),
                        text(letter, "cause"),
                        text(letter, "stage"),
                        text(letter, "article") + "  " + text(letter, "reason"))
                .stripTrailing();
    }

    /** All that is known of one; the payload comes last, as it is long. */
    static List<String> ofAll(JsonNode detail) {
        var lines = new ArrayList<String>();
        detail.path("letter")
                .properties()
                .forEach(field -> lines.add("%-14s %s"
                        .formatted(
                                field.getKey(),
                                TerminalText.plain(field.getValue().asString("")))));
        lines.add("%-14s %s".formatted("key", text(detail, "key")));
        detail.path("headers").valueStream().map(LetterLine::header).forEach(lines::add);
        lines.add("");
        lines.add(detail.path("payload").asString("(no payload)"));
        return lines;
    }

    private static String header(JsonNode header) {
        return "  %s: %s".formatted(text(header, "name"), text(header, "value"));
    }

    static String ofReplay(JsonNode replayed) {
        var how = "%s replayed to %s: %s"
                .formatted(text(replayed, "id"), text(replayed, "replayedTo"), text(replayed, "became"));
        return text(replayed, "became").equals("dead_lettered")
                ? "%s as %s (%s: %s)"
                        .formatted(how, text(replayed, "at"), text(replayed, "cause"), text(replayed, "reason"))
                : how;
    }

    private static String time(JsonNode letter) {
        var at = text(letter, "at");
        return at.length() < SECONDS ? at : at.substring(0, SECONDS).replace('T', ' ');
    }

    private static String text(JsonNode node, String field) {
        return TerminalText.plain(node.path(field).asString(""));
    }
}
