package org.chancery.enrich.engine.text;

import java.util.List;
import org.chancery.contract.Field;
import org.chancery.contract.Passage;

/**
 * A field of an article, cut into tokens and sentences.
 *
 * @param shouted whether the text is set in capitals throughout, so that case says nothing
 */
public record FieldText(Field field, String text, List<Token> tokens, List<Sentence> sentences, boolean shouted) {
    static FieldText of(Field field, String text, List<Token> tokens, List<Sentence> sentences) {
        return new FieldText(field, text, tokens, sentences, isShouted(tokens));
    }

    /** The words from the first token up to the one before {@code end}, with their place. */
    public Passage passage(int first, int end) {
        int from = tokens.get(first).start();
        int to = tokens.get(end - 1).end();
        return new Passage(field, from, to, text.substring(from, to));
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** The sentence that the token belongs to. */
    public Sentence sentenceAt(int index) {
        return sentences.get(Math.max(0, TokenSpan.firstAtOrAfter(sentences, index + 1) - 1));
    }

    /** Whether the token at the index marks the one before it as an owner; no token does not. */
    public boolean isPossessive(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).kind() == Token.Kind.POSSESSIVE;
    }

    /** Whether the token at the index is this (folded) word; no token is no word. */
    public boolean isAt(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }

    /** The (folded) word before the token at the index, empty at the start of the text. */
    public String wordBefore(int index) {
        return index > 0 ? tokens.get(index - 1).word() : "";
    }

    private static boolean isShouted(List<Token> tokens) {
        int words = 0;
        int shouted = 0;
        for (var token : tokens) {
            words += token.isWord() ? 1 : 0;
            shouted += token.isShouted() ? 1 : 0;
        }
        return words >= 3 && shouted * 10 >= words * 7;
    }
}
