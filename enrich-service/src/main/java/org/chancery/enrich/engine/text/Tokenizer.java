package org.chancery.enrich.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.enrich.engine.text.word.Word;

/**
 * Cuts text into tokens in one pass. Hyphens part words and vanish ("U.S.-led" is two words), dotted abbreviations stay whole
 * ("U.S."), the owner's {@code 's} is a token of its own.
 */
public final class Tokenizer {
    private final String text;
    private final Function<String, Word> forms;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text, Function<String, Word> forms) {
        this.text = text;
        this.forms = forms;
    }

    /** The tokens of a text, in order, with their UTF-16 offsets; {@code forms} tells what is known of a folded word. */
    static List<Token> tokens(String text, Function<String, Word> forms) {
        return List.copyOf(new Tokenizer(text, forms).run());
    }

    /** The folded words of a phrase, cut as texts are, so that the two can meet. */
    public static List<String> words(String phrase) {
        return tokens(phrase, Word::plain).stream().map(Token::word).toList();
    }

    private List<Token> run() {
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (Character.isLetter(letter)) {
                word();
            } else if (Character.isDigit(letter)) {
                number();
            } else {
                mark(letter);
            }
        }
        return tokens;
    }

    private void word() {
        var word = WordExtent.of(text, at);
        add(at, word.end(), Token.Kind.WORD);
        if (word.end() < word.possessiveEnd()) {
            add(word.end(), word.possessiveEnd(), Token.Kind.POSSESSIVE);
        }
        at = word.possessiveEnd();
    }

    private void number() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.codePointAt(at)) || digitFollows())) {
            at += Character.charCount(text.codePointAt(at));
        }
        add(start, at, Token.Kind.NUMBER);
    }

    private boolean digitFollows() {
        char mark = text.charAt(at);
        return (mark == '.' || mark == ',' || mark == ':')
                && at + 1 < text.length()
                && Character.isDigit(text.codePointAt(at + 1));
    }

    private void mark(int letter) {
        int start = at;
        at += Character.charCount(letter);
        if (WordExtent.isApostrophe(letter) && ownsAbbreviation(start)) {
            at++;
            add(start, at, Token.Kind.POSSESSIVE);
        } else if (!isBlank(letter) && (letter != '-' || isBetweenBlanks(start))) {
            add(start, at, Token.Kind.MARK);
        }
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** "the U.S.'s": the stop before the apostrophe has ended the word. */
    private boolean ownsAbbreviation(int apostrophe) {
        return apostrophe > 0
                && text.charAt(apostrophe - 1) == '.'
                && !tokens.isEmpty()
                && tokens.getLast().end() == apostrophe
                && tokens.getLast().isWord()
                && at < text.length()
                && text.charAt(at) == 's'
                && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private boolean isBetweenBlanks(int hyphen) {
        return (hyphen == 0 || Character.isWhitespace(text.charAt(hyphen - 1)) || text.charAt(hyphen - 1) == '-')
                && (hyphen + 1 >= text.length()
                        || Character.isWhitespace(text.charAt(hyphen + 1))
                        || text.charAt(hyphen + 1) == '-');
    }

    private void add(int start, int end, Token.Kind kind) {
        tokens.add(end - start <= Token.MAX_LENGTH ? token(start, end, kind) : Token.noise(start, end));
    }

    private Token token(int start, int end, Token.Kind kind) {
        var surface = text.substring(start, end);
        var word = Folding.fold(surface);
        return word.length() <= Token.MAX_LENGTH
                ? new Token(start, end, surface, forms.apply(word), kind)
                : Token.noise(start, end);
    }
}
