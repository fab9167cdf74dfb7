package org.chancery.enrich.engine.event.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.WordPattern;
import org.chancery.enrich.engine.lexicon.WordPattern.Step;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;
import org.chancery.enrich.engine.text.Token;

/** Finds the rules whose words stand in a sentence. */
final class RuleIndex {
    /** Further words that a gap may stand for. */
    private static final int MAX_GAP = 6;

    /** A rule's pattern, as a verb or as a noun. */
    record Entry(EventRule rule, WordPattern pattern, boolean isVerb) {}

    private final Map<String, List<Entry>> byHead = new HashMap<>();

    public RuleIndex(List<EventRule> rules) {
        for (var rule : rules) {
            rule.verbs().forEach(pattern -> add(new Entry(rule, pattern, true)));
            rule.nouns().forEach(pattern -> add(new Entry(rule, pattern, false)));
        }
    }

    private void add(Entry entry) {
        for (var head : entry.pattern().heads()) {
            byHead.computeIfAbsent(head, _ -> new ArrayList<>()).add(entry);
        }
    }

    /** The patterns that may start at the token. */
    List<Entry> startingAt(FieldText text, int at) {
        List<Entry> entries = List.of();
        for (var base : text.token(at).baseForms()) {
            entries = both(entries, byHead.getOrDefault(base, List.of()));
        }
        return entries;
    }

    private static List<Entry> both(List<Entry> some, List<Entry> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        var entries = new ArrayList<>(some);
        entries.addAll(more);
        return entries;
    }

    /** One past the last token of the pattern if it stands at the token, within the sentence. */
    OptionalInt end(Entry entry, FieldText text, int at, Sentence sentence) {
        return match(entry.pattern().steps(), 1, new Place(text, at + 1, sentence.end()));
    }

    private record Place(FieldText text, int at, int end) {
        Place moved(int by) {
            return new Place(text, at + by, end);
        }
    }

    private OptionalInt match(List<Step> steps, int step, Place place) {
        if (step == steps.size()) {
            return OptionalInt.of(place.at());
        }
        return switch (steps.get(step)) {
            case Step.Word word -> matchWord(steps, step, word, place);
            case Step.Gap gap -> matchGap(steps, step, place);
        };
    }

    private OptionalInt matchWord(List<Step> steps, int step, Step.Word word, Place place) {
        if (place.at() < place.end() && place.text().token(place.at()).isFormOf(word.alternatives())) {
            var rest = match(steps, step + 1, place.moved(1));
            if (rest.isPresent()) {
                return rest;
            }
        }
        return word.optional() ? match(steps, step + 1, place) : OptionalInt.empty();
    }

    private OptionalInt matchGap(List<Step> steps, int step, Place place) {
        for (int skipped = 0; skipped <= MAX_GAP && place.at() + skipped < place.end(); skipped++) {
            var rest = match(steps, step + 1, place.moved(skipped));
            if (rest.isPresent()) {
                return rest;
            }
            if (isBreak(place.text().token(place.at() + skipped))) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isBreak(Token token) {
        return token.is(";") || token.is(":") || token.is(".") || token.is("?") || token.is("!");
    }
}
