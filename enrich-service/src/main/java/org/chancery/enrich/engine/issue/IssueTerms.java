package org.chancery.enrich.engine.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.enrich.engine.lexicon.Issue;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Lemmatizer;
import org.chancery.enrich.engine.text.PhraseTrie;
import org.chancery.enrich.engine.text.Token;
import org.chancery.enrich.engine.text.TokenSpan;
import org.chancery.enrich.engine.text.Tokenizer;

/** The words of all topics in one trie, so that a text is read once for all of them. */
final class IssueTerms {
    /** What a phrase does for a topic. */
    sealed interface Use {
        int issue();

        /** It speaks for the topic. */
        record Term(int issue, String phrase, double weight) implements Use {}

        /** It is one place of a proximity rule. */
        record Place(int issue, int rule, int place) implements Use {}

        /** Its words do not count for the topic. */
        record Not(int issue) implements Use {}
    }

    /** A phrase found. */
    record Found(int first, int end, Use use) implements TokenSpan {}

    private static final String ANY_ENDING = "*";
    private static final int MIN_STEM_LENGTH = 3;

    private final PhraseTrie<Use> trie = new PhraseTrie<>();
    private final Set<String> stems = new HashSet<>();
    private int longestStem;
    private final Lemmatizer lemmatizer;
    private final Map<String, List<String>> forms = new ConcurrentHashMap<>();

    IssueTerms(List<Issue> issues, Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
        for (int i = 0; i < issues.size(); i++) {
            add(i, issues.get(i));
        }
    }

    private void add(int number, Issue issue) {
        issue.terms().forEach(term -> add(term.phrase(), new Use.Term(number, term.phrase(), term.weight())));
        issue.not().forEach(phrase -> add(phrase, new Use.Not(number)));
        for (int rule = 0; rule < issue.near().size(); rule++) {
            var places = issue.near().get(rule).places();
            for (int place = 0; place < places.size(); place++) {
                var use = new Use.Place(number, rule, place);
                places.get(place).forEach(word -> add(word, use));
            }
        }
    }

    private void add(String phrase, Use use) {
        var words = new ArrayList<String>();
        for (var piece : phrase.strip().split("[\\s-]+", -1)) {
            boolean anyEnding = piece.endsWith(ANY_ENDING);
            var cut = Tokenizer.words(anyEnding ? piece.substring(0, piece.length() - 1) : piece);
            words.addAll(cut);
            if (anyEnding && !cut.isEmpty()) {
                var stem = words.removeLast();
                stems.add(stem);
                longestStem = Math.max(longestStem, stem.length());
                words.add(stem + ANY_ENDING);
            }
        }
        trie.add(words, use);
    }

    /** All phrases of all topics in a text. */
    List<Found> in(FieldText text) {
        var found = new ArrayList<Found>();
        for (int i = 0; i < text.size(); i++) {
            if (text.token(i).kind() == Token.Kind.MARK) {
                continue;
            }
            for (var match : trie.matches(text, i, this::forms)) {
                if (isWritten(text, match)) {
                    found.add(new Found(i, match.end(), match.value()));
                }
            }
        }
        return found;
    }

    /** How many words are remembered. */
    int remembered() {
        return forms.size();
    }

    private List<String> forms(Token token) {
        return forms.size() > 200_000 ? derive(token.word()) : forms.computeIfAbsent(token.word(), this::derive);
    }

    private List<String> derive(String word) {
        var all = new ArrayList<>(lemmatizer.baseForms(word));
        int longest = Math.min(word.length(), longestStem);
        for (int length = MIN_STEM_LENGTH; length <= longest; length++) {
            var stem = word.substring(0, length);
            if (stems.contains(stem)) {
                all.add(stem + ANY_ENDING);
            }
        }
        return all;
    }

    /** A term in capitals ("WHO", "AU") must stand so in the text. */
    private static boolean isWritten(FieldText text, PhraseTrie.Match<Use> match) {
        if (!(match.value() instanceof Use.Term term) || text.shouted()) {
            return true;
        }
        boolean inCapitals = term.phrase().length() > 1
                && term.phrase().indexOf(' ') < 0
                && term.phrase().chars().noneMatch(Character::isLowerCase);
        return !inCapitals || text.token(match.first()).surface().startsWith(term.phrase());
    }

    /** Topics by number, for counting. */
    static Map<Integer, List<Found>> byIssue(List<Found> found) {
        var byIssue = new HashMap<Integer, List<Found>>();
        found.forEach(match -> byIssue.computeIfAbsent(match.use().issue(), _ -> new ArrayList<>())
                .add(match));
        return byIssue;
    }
}
