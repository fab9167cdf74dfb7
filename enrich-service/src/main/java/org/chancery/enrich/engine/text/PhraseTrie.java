package org.chancery.enrich.engine.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Phrases of folded words, found in one walk from a token. Filled once, then only read.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {
    /** A phrase that stands from the first token up to the one before {@code end}. */
    public record Match<V>(int first, int end, V value) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(2);
        private final List<V> values = new ArrayList<>(1);
    }

    private final Node<V> root = new Node<>();

    /** Adds a phrase; one phrase may stand for several things. */
    public void add(List<String> words, V value) {
        var node = root;
        for (var word : words) {
            node = node.next.computeIfAbsent(word, _ -> new Node<>());
        }
        node.values.add(value);
    }

    /** All phrases that start at this token, the shortest first; {@code forms} gives the words a token may stand for. */
    public List<Match<V>> matches(FieldText text, int first, Function<Token, List<String>> forms) {
        var found = new ArrayList<Match<V>>(2);
        walk(root, text, first, new Walk<>(first, forms, found));
        return found;
    }

    /** All phrases that start at this token, word by word as written (folded). */
    public List<Match<V>> matches(FieldText text, int first) {
        if (!root.next.containsKey(text.token(first).word())) {
            return List.of(); // most words open nothing
        }
        return matches(text, first, token -> List.of(token.word()));
    }

    private record Walk<V>(int first, Function<Token, List<String>> forms, List<Match<V>> found) {}

    private void walk(Node<V> node, FieldText text, int at, Walk<V> walk) {
        for (var value : node.values) {
            walk.found().add(new Match<>(walk.first(), at, value));
        }
        step(node, text, at, walk);
    }

    private void step(Node<V> node, FieldText text, int at, Walk<V> walk) {
        if (at >= text.size() || node.next.isEmpty()) {
            return;
        }
        var token = text.token(at);
        for (var form : walk.forms().apply(token)) {
            var next = node.next.get(form);
            if (next != null) {
                walk(next, text, at + 1, walk);
            }
        }
        if (at > walk.first() && token.isInitial()) {
            step(node, text, at + 1, walk); // "Antony J. Blinken" is "Antony Blinken"
        }
    }
}
