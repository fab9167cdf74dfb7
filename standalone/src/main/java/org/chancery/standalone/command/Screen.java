package org.chancery.standalone.command;

import java.lang.Character.UnicodeBlock;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** What lines are printed on: a terminal with so many columns, or none, on which they may be as long as they are. */
record Screen(int columns, boolean isColoured) {
    /** A file, or a pipe. */
    static final Screen NONE = new Screen(Integer.MAX_VALUE, false);

    private static final char CUT = '…';
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF60;

    /** What the output of this process is. */
    static Screen of(Ansi colours, int columnsOfTerminal) {
        return new Screen(isAtTerminal() ? columnsOfTerminal : NONE.columns, colours.enabled());
    }

    boolean isTerminal() {
        return columns < NONE.columns;
    }

    /** The text in these styles, which take no columns. */
    String painted(String text, IStyle... styles) {
        // Not Style.off: what ends bold there (21) begins a double underline on most terminals.
        return isColoured && !text.isEmpty() ? Style.on(styles) + text + Style.reset.on() : text;
    }

    /** The text in exactly so many columns. */
    static String fit(String text, int columns) {
        var cut = cut(text, columns);
        return cut + " ".repeat(columns - columns(cut));
    }

    /** The text in at most so many columns. */
    static String cut(String text, int columns) {
        if (columns(text) <= columns) {
            return text;
        }
        int taken = 0;
        int end = 0;
        while (end < text.length() && taken + width(text.codePointAt(end)) < columns) {
            taken += width(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end).stripTrailing() + CUT;
    }

    /** How many columns a text takes. */
    static int columns(String text) {
        return text.codePoints().map(Screen::width).sum();
    }

    /** The letters of East Asia and pictures take two columns; marks over other letters take none. */
    private static int width(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(letter) ? 2 : 1;
        };
    }

    private static boolean isWide(int letter) {
        return Character.isEmojiPresentation(letter)
                || letter >= FIRST_FULL_WIDTH && letter <= LAST_FULL_WIDTH
                || switch (Character.UnicodeScript.of(letter)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
                    default -> UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(UnicodeBlock.of(letter));
                };
    }

    @SuppressWarnings("SystemConsoleNull") // the JDK's annotations still allow null
    private static boolean isAtTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
