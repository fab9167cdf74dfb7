package org.chancery.enrich.engine.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.enrich.engine.text.word.WordFilter;

/**
 * Phrases of folded words, found in one walk from a token. Filled once, then only read.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {
    /** So many initials may a text put into a name: "George H. W. Bush" is "George Bush". More would make each name a search. */
    private static final int MAX_INITIALS = 3;

    /** A phrase may go on behind a line break and its indent, but not over a wider gap, in UTF-16 units. */
    private static final int MAX_GAP = 100;

    /** A phrase that stands from the first token up to the one before {@code end}. */
    public record Match<V>(int first, int end, V value) implements TokenSpan {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(2);
        private final List<V> values = new ArrayList<>(1);
    }

    private final Node<V> root = new Node<>();
    private final WordFilter openers = new WordFilter();

    /** Adds a phrase; one phrase may stand for several things. */
    public void add(List<String> words, V value) {
        var node = root;
        words.stream().limit(1).forEach(openers::add);
        for (var word : words) {
            node = node.next.computeIfAbsent(word, _ -> new Node<>());
        }
        node.values.add(value);
    }

    /** All phrases that start at this token, the shortest first; {@code forms} gives the words a token may stand for. */
    public List<Match<V>> matches(FieldText text, int first, Function<Token, List<String>> forms) {
        var opener = text.token(first);
        if (opener.kind() == Token.Kind.NOISE || !isOpener(forms.apply(opener))) {
            return List.of(); // as most words
        }
        var found = new ArrayList<Match<V>>(2);
        step(root, first, 0, new Walk<>(text, first, forms, found));
        return found;
    }

    /** All phrases that start at this token, word by word as written (folded). */
    public List<Match<V>> matches(FieldText text, int first) {
        return openers.mayHold(text.token(first).word())
                ? matches(text, first, token -> List.of(token.word()))
                : List.of();
    }

    private boolean isOpener(List<String> forms) {
        for (var form : forms) {
            if (openers.mayHold(form) && root.next.containsKey(form)) {
                return true;
            }
        }
        return false;
    }

    private record Walk<V>(FieldText text, int first, Function<Token, List<String>> forms, List<Match<V>> found) {
        boolean goesOnAt(int at) {
            return at < text.size()
                    && text.token(at).kind() != Token.Kind.NOISE
                    && (at == first
                            || text.token(at).start() - text.token(at - 1).end() <= MAX_GAP);
        }
    }

    private void step(Node<V> node, int at, int initials, Walk<V> walk) {
        if (node.next.isEmpty() || !walk.goesOnAt(at)) {
            return;
        }
        var token = walk.text().token(at);
        for (var form : walk.forms().apply(token)) {
            var next = node.next.get(form);
            if (next != null) {
                next.values.forEach(value -> walk.found().add(new Match<>(walk.first(), at + 1, value)));
                step(next, at + 1, initials, walk);
            }
        }
        if (at > walk.first() && initials < MAX_INITIALS && token.isInitial()) {
            step(node, at + 1, initials + 1, walk); // "Antony J. Blinken" is "Antony Blinken"
        }
    }
}
