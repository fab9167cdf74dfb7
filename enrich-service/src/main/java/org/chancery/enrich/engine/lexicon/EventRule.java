package org.chancery.enrich.engine.lexicon;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.lexicon.example.Examples;

/**
 * A sense of verbs or nouns that makes an event.
 *
 * @param mode PLOVER mode of the type
 * @param cameo code with its leading zeros
 * @param goldstein of that code
 * @param verbs patterns that start with a verb
 * @param nouns patterns that start with a noun
 * @param targetAfter prepositions that lead to the target, the likeliest first; {@code -} is the direct object
 * @param sourceAfter prepositions that lead to the source of a noun, or of a reversed verb
 * @param over ids of the rules that it goes before where both fit equally well
 * @param confidence 0..1 that a sentence which the rule fits reports such an event
 * @param needsBoth whether both sides must stand plainly by its words, unless they are given
 */
public record EventRule(
        String id,
        EventType type,
        Optional<String> mode,
        String cameo,
        double goldstein,
        Frame frame,
        List<WordPattern> verbs,
        List<WordPattern> nouns,
        List<String> targetAfter,
        List<String> sourceAfter,
        List<String> over,
        double confidence,
        boolean needsBoth,
        Examples examples) {
    /** Who is who around the verb. */
    public enum Frame {
        /** The subject does it to the object. */
        ACTIVE,
        /** The object, or the actor after a preposition, does it to the subject: "received aid from". */
        REVERSED,
        /** All do it with one another: "met", "agreed". */
        MUTUAL,
        /** The words report no event, whatever other rules say: "claimed responsibility", "a trade war". */
        NOTHING,
        /** Nothing again, and what follows is not reported as a fact: "denied that", "rejected accusations that". */
        CLAIM,
        /** The subject is the target, and whoever says so the source: "was within its rights", "is a provocation". */
        JUDGED
    }

    /** What is read without its words: by the second reader, or as any verb at all. */
    public static EventRule withoutPatterns(String id, EventType type, String cameo, double goldstein) {
        return new EventRule(
                id,
                type,
                Optional.empty(),
                cameo,
                goldstein,
                Frame.ACTIVE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                false,
                new Examples("", List.of(), List.of()));
    }

    /** Whether it is read without its words. */
    public boolean isWordless() {
        return verbs.isEmpty() && nouns.isEmpty();
    }

    /** Whether the rule only keeps others from reading its words. */
    public boolean isSilent() {
        return frame == Frame.NOTHING || frame == Frame.CLAIM;
    }
}
