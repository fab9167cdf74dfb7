package org.chancery.enrich.engine.event.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.WordPattern;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;
import org.chancery.enrich.engine.text.word.WordFilter;

/** Finds the rules whose words stand in a sentence. */
final class RuleIndex {
    /** A rule's pattern, as a verb or as a noun. */
    record Entry(EventRule rule, WordPattern pattern, boolean isVerb) {}

    private final Map<String, List<Entry>> byHead = new HashMap<>();
    private final WordFilter heads = new WordFilter();

    public RuleIndex(List<EventRule> rules) {
        for (var rule : rules) {
            rule.verbs().forEach(pattern -> add(new Entry(rule, pattern, true)));
            rule.nouns().forEach(pattern -> add(new Entry(rule, pattern, false)));
        }
    }

    private void add(Entry entry) {
        for (var head : entry.pattern().heads()) {
            heads.add(head);
            byHead.computeIfAbsent(head, _ -> new ArrayList<>()).add(entry);
        }
    }

    /** The patterns that may start at the token. */
    List<Entry> startingAt(FieldText text, int at) {
        List<Entry> entries = List.of();
        for (var base : text.token(at).baseForms()) {
            if (heads.mayHold(base)) {
                entries = both(entries, byHead.getOrDefault(base, List.of()));
            }
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
        return new PatternFit(entry.pattern().steps(), text, sentence.end()).end(1, at + 1);
    }
}
