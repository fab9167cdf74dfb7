package org.chancery.enrich.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Finds where sentences end: at their marks and at line breaks, not at the full stop of an abbreviation. */
final class SentenceSplitter {
    /** Longer runs of tokens are cut, so that a table or a text without punctuation costs no more than prose. */
    private static final int MAX_TOKENS = 300;

    /**
     * Longer runs of UTF-16 units are cut too: an event shows the whole sentence that tells it, and blanks are no tokens. Those of
     * the news have some five hundred at most.
     */
    private static final int MAX_LENGTH = 3_000;

    private final String text;
    private final List<Token> tokens;
    private final SentenceWords words;
    private final List<Sentence> found = new ArrayList<>();
    private int first;
    private int paragraph;

    private SentenceSplitter(String text, List<Token> tokens, SentenceWords words) {
        this.words = words;
        this.text = text;
        this.tokens = tokens;
    }

    static List<Sentence> of(String text, List<Token> tokens, SentenceWords words) {
        return List.copyOf(new SentenceSplitter(text, tokens, words).run());
    }

    private List<Sentence> run() {
        for (int i = 0; i < tokens.size(); i++) {
            if (isLast(i)) {
                close(i + 1);
            }
        }
        close(tokens.size());
        return found;
    }

    private boolean isLast(int i) {
        if (i + 1 >= tokens.size() || i + 1 - first >= MAX_TOKENS || isTooWide(i + 1)) {
            return true;
        }
        int lines = lineBreaks(tokens.get(i).end(), tokens.get(i + 1).start());
        if (lines > 0) {
            return true;
        }
        return endsWithStop(i) && opensSentence(i + 1);
    }

    private boolean isTooWide(int last) {
        return tokens.get(last).end() - tokens.get(first).start() > MAX_LENGTH;
    }

    private boolean endsWithStop(int i) {
        var token = tokens.get(i);
        if (isClosing(token) && i > first) {
            return endsWithStop(i - 1);
        }
        if (token.isWord() && token.surface().endsWith(".")) {
            return !token.isInitial();
        }
        return token.is("?") || token.is("!") || token.is("…") || isFullStop(i);
    }

    private boolean isFullStop(int i) {
        return tokens.get(i).is(".")
                && i > first
                && !words.abbreviations().contains(tokens.get(i - 1).word());
    }

    private boolean opensSentence(int i) {
        var next = tokens.get(i);
        if (isClosing(next) && touches(i)) {
            return false;
        }
        boolean quote = next.is("\"") || next.is("“") || next.is("'") || next.is("(") || next.is("—");
        return next.isCapitalised() && !isAbbreviatedName(i) || next.kind() == Token.Kind.NUMBER || quote;
    }

    /** "U.S. Secretary" goes on after the full stop; "the U.S. The" does not. */
    private boolean isAbbreviatedName(int i) {
        var before = tokens.get(i - 1);
        return before.isWord()
                && before.surface().endsWith(".")
                && !words.openers().contains(tokens.get(i).word());
    }

    private boolean touches(int i) {
        return tokens.get(i).start() == tokens.get(i - 1).end();
    }

    private static boolean isClosing(Token token) {
        return token.is("\"") || token.is("”") || token.is(")") || token.is("'");
    }

    private int lineBreaks(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        return lines;
    }

    private void close(int end) {
        if (end > first) {
            found.add(new Sentence(first, end, paragraph));
            boolean newParagraph = end < tokens.size()
                    && lineBreaks(tokens.get(end - 1).end(), tokens.get(end).start()) > 0;
            paragraph += newParagraph ? 1 : 0;
        }
        first = end;
    }
}
