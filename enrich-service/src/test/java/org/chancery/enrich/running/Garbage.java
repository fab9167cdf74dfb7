package org.chancery.enrich.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values that no article should have, made from a seed: bytes, JSON of every wrong kind, extreme dates and numbers, any length. */
public final class Garbage {
    private static final List<String> FIELDS = List.of(
            "id",
            "version",
            "status",
            "source",
            "url",
            "title",
            "byline",
            "body",
            "language",
            "genre",
            "publishedAt",
            "receivedAt");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "-0.0",
            "99999999999999999999999999",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"someday\"",
            "\"+500000000-01-01T00:00:00Z\"",
            "\"-500000000-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59.999999999Z\"",
            "\"2024-02-30T00:00:00Z\"",
            "[]",
            "{}",
            "[[[[[[[[]]]]]]]]",
            "{\"name\": [], \"uri\": 3}",
            "{\"name\": \"x\", \"name\": \"y\"}");

    private final Random random;
    private final List<Function<Random, byte[]>> kinds = List.of(
            Garbage::noise,
            Garbage::noise,
            Garbage::cutOff,
            Garbage::wrongField,
            Garbage::wrongField,
            Garbage::wrongField,
            Garbage::wrongKind,
            Garbage::longField,
            Garbage::deep);

    public Garbage(long seed) {
        random = new Random(seed);
    }

    /** As many values. */
    public Stream<byte[]> values(int count) {
        return Stream.generate(() -> kinds.get(random.nextInt(kinds.size())).apply(random))
                .limit(count);
    }

    private static byte[] noise(Random random) {
        var bytes = new byte[random.nextInt(5_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] cutOff(Random random) {
        var whole = "{\"title\": \"Talks\", \"source\": {\"name\": \"Courier\"}, \"version\": 3}";
        return whole.substring(0, random.nextInt(whole.length())).getBytes(UTF_8);
    }

    private static byte[] wrongField(Random random) {
        var field = FIELDS.get(random.nextInt(FIELDS.size()));
        var value = VALUES.get(random.nextInt(VALUES.size()));
        return "{\"title\": \"Talks\", \"%s\": %s}".formatted(field, value).getBytes(UTF_8);
    }

    private static byte[] wrongKind(Random random) {
        return VALUES.get(random.nextInt(VALUES.size())).getBytes(UTF_8);
    }

    private static byte[] longField(Random random) {
        var field = FIELDS.get(random.nextInt(FIELDS.size()));
        var value = "x".repeat(1 + random.nextInt(100_000));
        return "{\"title\": \"Talks\", \"%s\": \"%s\"}".formatted(field, value).getBytes(UTF_8);
    }

    private static byte[] deep(Random random) {
        int depth = 1 + random.nextInt(50_000);
        return ("{\"title\": \"Talks\", \"more\": " + "[".repeat(depth) + "]".repeat(depth) + "}").getBytes(UTF_8);
    }
}
