package org.chancery.ingest.measured;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Random;
import java.util.stream.Collectors;

/** A line with an article of 2 KB. */
final class Line {
    static final int BYTES = 2_048;

    private static final String[] TEXTS =
            new Random(7).ints(64).mapToObj(Line::text).toArray(String[]::new);

    private Line() {}

    static byte[] id(int number) {
        return ("long-" + number).getBytes(US_ASCII);
    }

    static byte[] of(int number) {
        var head = "{\"id\": \"long-%d\", \"title\": \"Talks\", \"language\": \"en\", \"body\": \"%d"
                .formatted(number, number);
        var text = TEXTS[number % TEXTS.length];
        return (head + text.substring(0, BYTES - head.length() - 3) + "\"}\n").getBytes(US_ASCII);
    }

    /** Of made-up words, which are packed about as well as real ones. */
    private static String text(int seed) {
        var random = new Random(seed);
        return random.ints(600, 2, 9)
                .mapToObj(letters -> random.ints(letters, 'a', 'z')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
                .collect(Collectors.joining(" "));
    }
}
