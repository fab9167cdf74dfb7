package org.chancery.standalone.push;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How a file holds its articles. */
enum ArticleFormat {
    /** One JSON article a line. */
    LINES,
    /** One JSON article, or an array of them. */
    DOCUMENT,
    /** Plain text. */
    TEXT;

    private static final JsonMapper MAPPER = new JsonMapper();

    /** What the extension says, if anything. */
    static Optional<ArticleFormat> ofName(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "ndjson", "jsonl" -> Optional.of(LINES);
            case "txt", "text", "md" -> Optional.of(TEXT);
            default -> Optional.empty();
        };
    }

    /** A line that is JSON by itself is not the beginning of a document over several lines. */
    static ArticleFormat ofFirstLine(String line) {
        if (line.startsWith("[")) {
            return DOCUMENT;
        }
        if (!line.startsWith("{")) {
            return TEXT;
        }
        return isJson(line) ? LINES : DOCUMENT;
    }

    private static boolean isJson(String line) {
        try {
            MAPPER.readTree(line);
            return true;
        } catch (JacksonException _) {
            return false;
        }
    }
}
