package org.chancery.enrich.engine.lexicon.seed;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import org.chancery.enrich.engine.lexicon.seed.yaml.LexiconBroken;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;
import org.chancery.enrich.engine.lexicon.weight.Positive;
import org.chancery.enrich.engine.lexicon.weight.Weights;

/** Reads {@code seeds/engine/weights.yaml}: each key is a component of a record of {@link Weights}, and none may be missing. */
final class WeightSeeds {
    private static final String FILE = "engine/weights.yaml";

    private WeightSeeds() {}

    static Weights read(SeedFiles files) {
        var file = files.documents("engine").stream()
                .filter(document -> document.file().equals(FILE))
                .findFirst()
                .orElseThrow(() -> new LexiconBroken(FILE, 1, "is missing"));
        return read(file, Weights.class);
    }

    private static <R extends Record> R read(SeedNode node, Class<R> type) {
        var components = type.getRecordComponents();
        node.only(Arrays.stream(components).map(WeightSeeds::key).toArray(String[]::new));
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(component -> value(node, component));
        try {
            return type.getConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no public record of weights", e);
        }
    }

    private static Object value(SeedNode node, RecordComponent component) {
        var key = key(component);
        var value = node.get(key).orElseThrow(() -> node.broken("needs '" + key + "'"));
        if (component.getType().isRecord()) {
            return read(value, component.getType().asSubclass(Record.class));
        }
        var number = number(value, key, component.getType() == int.class);
        if (component.isAnnotationPresent(Positive.class) && !(number.doubleValue() > 0)) {
            throw value.broken("'%s' must be more than 0, is '%s'".formatted(key, value.text()));
        }
        return number;
    }

    private static Number number(SeedNode value, String key, boolean isWhole) {
        try {
            return isWhole ? (Number) Integer.valueOf(value.text()) : Double.valueOf(value.text());
        } catch (NumberFormatException e) {
            throw value.broken("'%s' must be a number, is '%s'".formatted(key, value.text()));
        }
    }

    /** "clause-break" for {@code clauseBreak}. */
    private static String key(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
