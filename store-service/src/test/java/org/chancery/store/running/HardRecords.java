package org.chancery.store.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.contract.TopicSettings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Records that no honest writer sends, and that may stand in a topic all the same; from the same seed come the same. */
public final class HardRecords {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MEGABYTE = 1024 * 1024;

    /** Stand-ins for what no tree of JSON can hold. */
    private static final List<String[]> UNSPEAKABLE = List.of(
            new String[] {"\"<lone>\"", "\"a\\ud83d\""},
            new String[] {"\"<huge>\"", "1e400"},
            new String[] {"\"<long>\"", "9".repeat(900)},
            new String[] {"\"<nothing>\"", ""},
            new String[] {"\"<deep>\"", "[".repeat(400) + "]".repeat(400)});

    private final Random random;
    private final String good;

    /**
     * A source of records.
     *
     * @param good what a good value is, to be spoilt
     */
    public HardRecords(long seed, Object good) {
        random = new Random(seed);
        this.good = JSON.writeValueAsString(good);
    }

    /**
     * A record.
     *
     * @param isPacked whether it travels compressed
     */
    public record Hard(byte @Nullable [] key, byte @Nullable [] value, boolean isPacked) {}

    /** So many of the usual length. */
    public Stream<Hard> some(int count) {
        return Stream.generate(() -> new Hard(key(), value(), random.nextBoolean()))
                .limit(count);
    }

    private byte @Nullable [] key() {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> bytes(random.nextInt(300));
            case 2 -> bytes(random.nextInt(300_000));
            default -> ("hard " + random.nextInt()).getBytes(UTF_8);
        };
    }

    private byte @Nullable [] value() {
        return switch (random.nextInt(10)) {
            case 0 -> random.nextBoolean() ? null : new byte[0];
            case 1 -> bytes(random.nextInt(2_000));
            case 2 ->
                oneOf("null", "true", "3", "\"x\"", "[]", "{}", "[[[[", "{} {}", "{\"a\":1,\"a\":2}", "nul", "\u0000")
                        .getBytes(UTF_8);
            case 3 -> Arrays.copyOf(good.getBytes(UTF_8), random.nextInt(good.length()));
            default -> spoilt().getBytes(UTF_8);
        };
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String oneOf(String... values) {
        return values[random.nextInt(values.length)];
    }

    /** What is good, but for one or two places in it. */
    private String spoilt() {
        var tree = JSON.readTree(good);
        for (int i = random.nextInt(2); i >= 0; i--) {
            var places = new ArrayList<Consumer<JsonNode>>();
            collect(tree, places);
            places.get(random.nextInt(places.size())).accept(strange());
        }
        var text = JSON.writeValueAsString(tree);
        for (var unspeakable : UNSPEAKABLE) {
            text = text.replace(unspeakable[0], unspeakable[1]);
        }
        return text;
    }

    /** Every place where something stands, as what puts something else there. */
    private static void collect(JsonNode node, List<Consumer<JsonNode>> places) {
        if (node instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames())) {
                places.add(other -> object.set(name, other));
                places.add(_ -> object.remove(name));
                collect(object.get(name), places);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int place = i;
                places.add(other -> array.set(place, other));
                collect(array.get(i), places);
            }
        }
    }

    private JsonNode strange() {
        return switch (random.nextInt(6)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextBoolean() ? random.nextLong() : random.nextInt(-2, 3));
            case 2 ->
                random.nextBoolean()
                        ? NODES.booleanNode(true)
                        : NODES.arrayNode().add(NODES.nullNode());
            case 3 -> NODES.objectNode().put("id", oneOf("", "x"));
            case 4 ->
                NODES.stringNode(
                        oneOf(UNSPEAKABLE.get(random.nextInt(UNSPEAKABLE.size()))[0].replace("\"", ""), "a\0b"));
            default ->
                NODES.stringNode(oneOf(
                        "",
                        "x",
                        "A".repeat(20_000),
                        "+500000000-01-01T00:00:00Z",
                        "-999999999-01-01",
                        "+999999999-12-31",
                        "2024-02-30",
                        "9999-12-31T23:59:59.999999999Z",
                        "0000-01-01",
                        "\u202e",
                        "🕊".repeat(3_000)));
        };
    }

    /** As long as a topic takes, and packed, what unpacks to more. */
    public List<Hard> longOnes() {
        var key = "long".getBytes(UTF_8);
        return List.of(
                new Hard(key, bytes(TopicSettings.MAX_RECORD - 158), false),
                new Hard(bytes(4_500_000), null, false),
                new Hard(key, "[".repeat(7 * MEGABYTE).getBytes(UTF_8), false),
                new Hard(key, "7".repeat(5 * MEGABYTE).getBytes(UTF_8), true),
                new Hard(key, ("\"" + "\\u0000".repeat(MEGABYTE) + "\"").getBytes(UTF_8), true),
                new Hard(key, new byte[20 * MEGABYTE], true),
                new Hard(key, new byte[60 * MEGABYTE], true),
                new Hard(key, repeated(bytes(MEGABYTE), 20), true),
                new Hard(
                        key,
                        good.replaceFirst("\"Peru[^\"]*", "\"" + "Peru ".repeat(8 * MEGABYTE))
                                .getBytes(UTF_8),
                        true),
                new Hard(key, (good + " ".repeat(9 * MEGABYTE)).getBytes(UTF_8), true));
    }

    private static byte[] repeated(byte[] block, int times) {
        var bytes = new byte[block.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(block, 0, bytes, i * block.length, block.length);
        }
        return bytes;
    }
}
