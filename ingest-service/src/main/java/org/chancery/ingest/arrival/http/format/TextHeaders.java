package org.chancery.ingest.arrival.http.format;

import java.io.IOException;
import java.io.LineNumberReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headers at the beginning of a text, up to the first blank line.
 *
 * @param values by their names in lower case
 * @param rest what comes after them
 */
record TextHeaders(Map<String, String> values, String rest) {
    private static final List<String> NAMES = List.of("Title", "Date", "Source", "URL", "Language", "Byline");
    private static final Pattern KNOWN =
            Pattern.compile("(?i)(" + String.join("|", NAMES) + ")[ \t]*:(.*)", Pattern.DOTALL);

    /**
     * Those of the text. There are none unless the first line is one.
     *
     * @throws IllegalArgumentException if a line among them is none, or is one for the second time
     */
    static TextHeaders of(String text) {
        try (var lines = new LineNumberReader(new StringReader(text))) {
            var line = lines.readLine();
            while (line != null && line.isBlank()) {
                line = lines.readLine();
            }
            return line != null && KNOWN.matcher(line.strip()).matches()
                    ? from(line.strip(), lines)
                    : new TextHeaders(Map.of(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextHeaders from(String first, LineNumberReader lines) throws IOException {
        var values = new LinkedHashMap<String, String>();
        for (var line = first; line != null && !line.isBlank(); line = lines.readLine()) {
            add(line, lines.getLineNumber(), values);
        }
        return new TextHeaders(values, lines.readAllAsString().replace("\r\n", "\n"));
    }

    private static void add(String line, int number, Map<String, String> values) {
        var header = KNOWN.matcher(line);
        if (!header.matches()) {
            throw new IllegalArgumentException("line %d: '%s' is none of the headers %s; a blank line ends them"
                    .formatted(number, shortened(line), String.join(", ", NAMES)));
        }
        if (values.put(header.group(1).toLowerCase(Locale.ROOT), header.group(2).strip()) != null) {
            throw new IllegalArgumentException("line %d: a second %s".formatted(number, header.group(1)));
        }
    }

    private static String shortened(String line) {
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }

    /** The value of a header, or none if it is missing or empty. */
    @Nullable
    String value(String name) {
        var value = values.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
