package org.chancery.standalone.service;

import java.util.regex.Pattern;

/** Text that strangers wrote, for a line of the terminal, which it must not control. */
public final class TerminalText {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern NOT_ON_A_LINE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");

    private TerminalText() {}

    /** Nothing in it moves the cursor, begins a line or turns the line around. */
    public static String plain(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        return NOT_ON_A_LINE.matcher(visible).replaceAll(" ").strip();
    }
}
