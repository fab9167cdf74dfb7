package org.chancery.standalone.feed;

import java.util.ArrayList;
import java.util.List;
import org.chancery.standalone.service.TerminalText;
import tools.jackson.databind.JsonNode;

/** Feeds and items as lines in the terminal. */
final class FeedLine {
    private static final String FEED = "%-7s  %-30s  %-16s  %-16s  %7s  %s";
    private static final String EXPECTED = "  %-16s  %7s  %s";
    static final String HEAD =
            FEED.formatted("STATE", "NAME", "LAST SUCCESS", "SILENT SINCE", "AN HOUR", "ADDRESS, LAST ERROR");
    private static final int MAX_EXPECTED = 20;
    private static final int MINUTES = "2026-05-04T12:00".length();

    private FeedLine() {}

    /** What a feed is called: as the list has it, as it calls itself, or where it is. */
    static String name(JsonNode feed) {
        return TerminalText.plain(feed.path("name")
                .asString(feed.path("title").asString(feed.path("url").asString(""))));
    }

    /** Where it is, which no other feed on the list has. */
    static String address(JsonNode feed) {
        return "  " + TerminalText.plain(feed.path("url").asString(""));
    }

    static String of(JsonNode feed) {
        var line = FEED.formatted(
                state(feed),
                cut(name(feed), 30),
                minute(feed, "lastSuccess"),
                minute(feed, "silentSince"),
                "%.1f".formatted(feed.path("itemsAnHour").asDouble(0)),
                TerminalText.plain(feed.path("url").asString("")));
        return feed.path("failures").asInt(0) == 0
                ? line
                : line + "  " + TerminalText.plain(feed.path("lastError").asString(""));
    }

    private static String state(JsonNode feed) {
        if (feed.path("paused").asBoolean(false)) {
            return "paused";
        }
        if (feed.path("failures").asInt(0) > 0) {
            return "fails";
        }
        if (feed.hasNonNull("pushedUntil")) {
            return "pushed";
        }
        return feed.hasNonNull("lastSuccess") ? "works" : "new";
    }

    static String ofItem(JsonNode item) {
        return "%-16s  %-9s  %s%s"
                .formatted(
                        minute(item, "at"),
                        item.path("outcome").asString(""),
                        TerminalText.plain(item.path("title").asString("")),
                        item.hasNonNull("reason")
                                ? "  (" + TerminalText.plain(item.path("reason").asString()) + ")"
                                : "");
    }

    /** What a feed would bring, in one screen. */
    static List<String> ofPreview(JsonNode preview) {
        var items = preview.path("items").valueStream().toList();
        long taken =
                items.stream().filter(item -> !item.hasNonNull("objection")).count();
        var lines = new ArrayList<String>();
        lines.add("%s, %s, %d items, %d of them would be admitted"
                .formatted(
                        TerminalText.plain(preview.path("title").asString("(no title)")),
                        preview.path("format").asString(""),
                        items.size(),
                        taken));
        lines.add(EXPECTED.formatted("PUBLISHED", "LETTERS", "TITLE"));
        items.stream().limit(MAX_EXPECTED).map(FeedLine::expected).forEach(lines::add);
        if (items.size() > MAX_EXPECTED) {
            lines.add("  … and " + (items.size() - MAX_EXPECTED) + " more");
        }
        return lines;
    }

    private static String expected(JsonNode item) {
        var line = EXPECTED.formatted(
                minute(item, "publishedAt"),
                item.path("characters").asInt(0),
                cut(TerminalText.plain(item.path("title").asString("")), 80));
        return item.hasNonNull("objection")
                ? line + "  (" + TerminalText.plain(item.path("objection").asString()) + ")"
                : line;
    }

    private static String minute(JsonNode node, String field) {
        var moment = node.path(field).asString("");
        return moment.length() < MINUTES ? moment : moment.substring(0, MINUTES).replace('T', ' ');
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
