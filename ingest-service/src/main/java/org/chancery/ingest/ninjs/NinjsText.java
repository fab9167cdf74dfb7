package org.chancery.ingest.ninjs;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.ingest.page.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A headline or body of a ninjs item, one of several. */
record NinjsText(
        @Nullable String role,
        @Nullable String contentType,
        @Nullable String value) {
    /** The main one before others, and plain text before markup. */
    private static final Comparator<NinjsText> BEST =
            Comparator.comparing(NinjsText::isMain).thenComparing(NinjsText::isPlain);

    /**
     * A text of ninjs 1.x.
     *
     * @param name ends in the type: {@code body_text}, {@code body_xhtml}, {@code headline}
     * @throws IllegalArgumentException if it is no text
     */
    static NinjsText old(String name, JsonNode value) {
        if (!value.isString()) {
            throw new IllegalArgumentException(name + ": must be text");
        }
        var type = name.endsWith("ml") ? "text/html" : "text/plain";
        var kind = name.substring(name.indexOf('_') + 1);
        var isMain = kind.equals(name) || kind.equals("text") || kind.endsWith("ml");
        return new NinjsText(isMain ? "main" : kind, type, value.stringValue());
    }

    /** The best of them as plain text, empty if there is none. */
    static String best(Stream<NinjsText> texts) {
        return texts.filter(NinjsText::isText).max(BEST).map(NinjsText::plain).orElse("");
    }

    private boolean isText() {
        return value != null && !value.isBlank() && (type().startsWith("text/") || isMarkup());
    }

    private boolean isMain() {
        return role == null || role.equals("main");
    }

    private boolean isPlain() {
        return !isMarkup();
    }

    private boolean isMarkup() {
        return type().contains("ml");
    }

    private String type() {
        return contentType == null ? "text/plain" : contentType.toLowerCase(Locale.ROOT);
    }

    private String plain() {
        var text = value == null ? "" : value;
        return isMarkup() ? PlainText.of(text) : text.strip();
    }
}
