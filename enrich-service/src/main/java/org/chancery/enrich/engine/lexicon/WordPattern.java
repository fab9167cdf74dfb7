package org.chancery.enrich.engine.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.enrich.engine.text.Folding;
import org.chancery.enrich.engine.text.Tokenizer;
import org.chancery.enrich.engine.text.word.WordSet;

/**
 * Words to look for, in base form: {@code sever|cut|break (off) ... tie|relation}. A bar parts alternatives, brackets make a word
 * optional, dots stand for up to six further words, {@code @troop} for a family of words.
 *
 * @param place where it stands in the seeds
 */
public record WordPattern(String text, List<Step> steps, Place place) {
    /** A line of a seed file. */
    public record Place(String file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** One place in a pattern. */
    public sealed interface Step {
        /** One of these base forms. */
        record Word(WordSet words, boolean optional) implements Step {
            Word(Set<String> alternatives, boolean optional) {
                this(new WordSet(alternatives), optional);
            }

            public Set<String> alternatives() {
                return words.words();
            }
        }

        /** Any few words of the same clause. */
        record Gap() implements Step {}
    }

    /**
     * Reads a pattern.
     *
     * @param families words that {@code @name} stands for
     * @throws IllegalArgumentException if it does not start with a plain word, holds what is none, or names an unknown family
     */
    public static WordPattern parse(String text, Place place, Map<String, List<String>> families) {
        var steps = new ArrayList<Step>();
        for (var piece : text.strip().split("\\s+", -1)) {
            steps.add(step(piece, families));
        }
        if (!(steps.getFirst() instanceof Step.Word head) || head.optional()) {
            throw new IllegalArgumentException("pattern '" + text + "' must start with a word");
        }
        return new WordPattern(text, List.copyOf(steps), place);
    }

    /** The base forms it may start with. */
    public List<String> heads() {
        return steps.getFirst() instanceof Step.Word head ? List.copyOf(head.alternatives()) : List.of();
    }

    /** How much it asks for: of two rules that fit, the one that asks for more is right. */
    public int specificity() {
        int words = 0;
        for (var step : steps) {
            words += step instanceof Step.Word word && !word.optional() ? 1 : 0;
        }
        return words;
    }

    private static Step step(String piece, Map<String, List<String>> families) {
        if (piece.equals("...")) {
            return new Step.Gap();
        }
        boolean optional = piece.startsWith("(") && piece.endsWith(")");
        var words = optional ? piece.substring(1, piece.length() - 1) : piece;
        var alternatives = new ArrayList<String>();
        for (var word : words.split("\\|", -1)) {
            alternatives.addAll(word.startsWith("@") ? family(word.substring(1), families) : List.of(word));
        }
        alternatives.forEach(WordPattern::requireOneWord);
        return new Step.Word(
                alternatives.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet()), optional);
    }

    /** Texts are cut at hyphens, so a word with one would never be found. */
    private static void requireOneWord(String word) {
        if (Tokenizer.words(word).size() != 1
                || !Tokenizer.words(word).getFirst().equals(Folding.fold(word))) {
            throw new IllegalArgumentException("'" + word + "' is not one word; write 'cease fire', not 'cease-fire'");
        }
    }

    private static List<String> family(String name, Map<String, List<String>> families) {
        var words = families.get(name);
        if (words == null) {
            throw new IllegalArgumentException("unknown family of words '@" + name + "'");
        }
        return words;
    }
}
