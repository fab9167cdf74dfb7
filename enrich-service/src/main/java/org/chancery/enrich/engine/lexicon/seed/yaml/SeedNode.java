package org.chancery.enrich.engine.lexicon.seed.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A piece of a seed file that knows its file and line, so that a fault can be reported with its place. */
public record SeedNode(String file, @Nullable Node node) {
    /** @throws LexiconBroken if the text is not YAML, or a key occurs twice */
    static SeedNode parse(String file, String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(32 * 1024 * 1024);
        try {
            return new SeedNode(file, new Yaml(options).compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new LexiconBroken(file, mark == null ? 1 : mark.getLine() + 1, "is not YAML: " + e.getProblem());
        }
    }

    public LexiconBroken broken(String reason) {
        return new LexiconBroken(file, line(), reason);
    }

    /** Where it starts, from 1. */
    public int line() {
        return node == null || node.getStartMark() == null
                ? 1
                : node.getStartMark().getLine() + 1;
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    /** Its items; nothing has none, a single value is one. */
    public List<SeedNode> items() {
        return switch (node) {
            case null -> List.of();
            case SequenceNode sequence ->
                sequence.getValue().stream()
                        .map(item -> new SeedNode(file, item))
                        .toList();
            default -> List.of(this);
        };
    }

    /** The value of a key, if it is there. */
    public Optional<SeedNode> get(String key) {
        if (!(node instanceof MappingNode mapping)) {
            throw broken("must be a mapping");
        }
        return mapping.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .map(entry -> new SeedNode(file, entry.getValueNode()))
                .findFirst();
    }

    /** Its keys, each with its value. */
    public List<String> keys() {
        var keys = new ArrayList<String>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> keys.add(new SeedNode(file, entry.getKeyNode()).text()));
        }
        return keys;
    }

    /** Refuses keys that nobody reads: most are misspelt. */
    public SeedNode only(String... known) {
        var names = Set.of(known);
        for (var key : keys()) {
            if (!names.contains(key)) {
                throw broken("unknown key '" + key + "'; known are " + String.join(", ", known));
            }
        }
        return this;
    }

    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw broken("must be a text");
    }

    public String text(String key) {
        return get(key).orElseThrow(() -> broken("needs '" + key + "'")).text();
    }

    public Optional<String> maybe(String key) {
        return get(key).map(SeedNode::text).filter(text -> !text.isBlank());
    }

    /** The constant of that name, in capitals or not. */
    public <E extends Enum<E>> E constant(Class<E> type, String what, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw broken("unknown %s '%s'; known are %s".formatted(what, name, List.of(type.getEnumConstants())));
        }
    }

    /** Whether the key says {@code true}; not if it is not there. */
    public boolean flag(String key) {
        return get(key).map(SeedNode::flag).orElse(false);
    }

    private boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw broken("must be true or false, is '" + text() + "'");
        };
    }

    /** A whole number that is not negative; the other one if the key is not there. */
    public int number(String key, int otherwise) {
        return get(key).map(SeedNode::number).orElse(otherwise);
    }

    private int number() {
        try {
            return Integer.parseUnsignedInt(text());
        } catch (NumberFormatException e) {
            throw broken("must be a whole number, is '" + text() + "'");
        }
    }

    /** A number within these bounds, if the key is there. */
    public Optional<Double> decimal(String key, double least, double most) {
        return get(key).map(value -> value.decimal(least, most));
    }

    private double decimal(double least, double most) {
        var problem = "must be a number from %s to %s, is '%s'".formatted(least, most, text());
        try {
            double number = Double.parseDouble(text());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            throw broken(problem);
        }
        throw broken(problem);
    }

    public List<String> texts(String key) {
        return list(key).map(SeedNode::text).toList();
    }

    public Stream<SeedNode> list(String key) {
        return get(key).stream().flatMap(list -> list.items().stream());
    }
}
