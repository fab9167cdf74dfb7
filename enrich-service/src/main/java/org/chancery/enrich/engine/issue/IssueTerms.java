package org.chancery.enrich.engine.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.engine.lexicon.Issue;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.PhraseTrie;
import org.chancery.enrich.engine.text.Token;
import org.chancery.enrich.engine.text.TokenSpan;

/** The words of all topics in one trie, so that a text is read once for all of them. */
final class IssueTerms {
    /** A phrase found. */
    record Found(int first, int end, TermUse use) implements TokenSpan {}

    private static final Comparator<Found> IN_ORDER = Comparator.comparingInt(Found::first)
            .thenComparing(Comparator.comparingInt(Found::end).reversed());

    private final PhraseTrie<TermUse> trie = new PhraseTrie<>();
    private final TermForms forms = new TermForms();

    IssueTerms(List<Issue> issues) {
        for (int i = 0; i < issues.size(); i++) {
            add(i, issues.get(i));
        }
    }

    private void add(int number, Issue issue) {
        // of the same words the first counts: in a headline what they are worth there
        issue.headline().terms().forEach(term -> add(number, term, true));
        issue.terms().forEach(term -> add(number, term, false));
        issue.not().forEach(phrase -> add(phrase, new TermUse.Not(number)));
        for (int rule = 0; rule < issue.near().size(); rule++) {
            var places = issue.near().get(rule).places();
            for (int place = 0; place < places.size(); place++) {
                var use = new TermUse.Place(number, rule, place);
                places.get(place).forEach(word -> add(word, use));
            }
        }
    }

    private void add(int number, Issue.Term term, boolean alone) {
        add(term.phrase(), new TermUse.Term(number, term.phrase(), term.weight(), alone, isInCapitals(term.phrase())));
    }

    private void add(String phrase, TermUse use) {
        trie.add(forms.words(phrase), use);
    }

    /**
     * All phrases of all topics in a text, in order; of those that start at one token the longest first.
     *
     * @param alone whether the text is a headline that stands alone
     */
    List<Found> in(FieldText text, boolean alone) {
        var found = new ArrayList<Found>();
        for (int i = 0; i < text.size(); i++) {
            if (text.token(i).kind() != Token.Kind.MARK) {
                addAt(i, text, found);
            }
        }
        found.removeIf(match -> !alone && isForHeadlines(match.use()));
        found.sort(IN_ORDER);
        return found;
    }

    private void addAt(int token, FieldText text, List<Found> found) {
        for (var match : trie.matches(text, token, forms::of)) {
            if (isWritten(text, match)) {
                found.add(new Found(token, match.end(), match.value()));
            }
        }
    }

    /** How many words are remembered. */
    int remembered() {
        return forms.remembered();
    }

    private static boolean isForHeadlines(TermUse use) {
        return use instanceof TermUse.Term term && term.alone();
    }

    private static boolean isInCapitals(String phrase) {
        return phrase.length() > 1 && phrase.indexOf(' ') < 0 && phrase.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isWritten(FieldText text, PhraseTrie.Match<TermUse> match) {
        return !(match.value() instanceof TermUse.Term term)
                || !term.inCapitals()
                || text.shouted()
                || text.token(match.first()).surface().startsWith(term.phrase());
    }

    /** Topics by number, for counting. */
    static Map<Integer, List<Found>> byIssue(List<Found> found) {
        var byIssue = new HashMap<Integer, List<Found>>();
        found.forEach(match -> byIssue.computeIfAbsent(match.use().issue(), _ -> new ArrayList<>())
                .add(match));
        return byIssue;
    }
}
