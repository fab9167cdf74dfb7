package org.chancery.standalone.push.file;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How a file holds its articles. */
enum ArticleFormat {
    /** One JSON article a line. */
    LINES,
    /** One JSON article, or an array of them. */
    DOCUMENT,
    /** A web page. */
    PAGE,
    /** A web archive, with one page in each record of a response. */
    ARCHIVE,
    /** Plain text. */
    TEXT;

    private static final Pattern PACKED = Pattern.compile("\\.gz$");
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What the extension says, if anything. */
    static Optional<ArticleFormat> ofName(String name) {
        var plain = PACKED.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
        var extension = plain.substring(plain.lastIndexOf('.') + 1);
        return switch (extension) {
            case "ndjson", "jsonl" -> Optional.of(LINES);
            case "html", "htm", "xhtml" -> Optional.of(PAGE);
            case "warc" -> Optional.of(ARCHIVE);
            case "txt", "text", "md" -> Optional.of(TEXT);
            default -> Optional.empty();
        };
    }

    /** A line that is JSON by itself is not the beginning of a document over several lines. */
    static ArticleFormat ofFirstLine(String line) {
        if (line.startsWith("WARC/")) {
            return ARCHIVE;
        }
        if (line.startsWith("<")) {
            return PAGE;
        }
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
