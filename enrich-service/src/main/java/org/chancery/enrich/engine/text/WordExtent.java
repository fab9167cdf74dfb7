package org.chancery.enrich.engine.text;

/** How far a word reaches in a text, and how far with the owner's {@code 's} or apostrophe behind it. */
record WordExtent(int end, int possessiveEnd) {
    /** Of the word that starts here. */
    static WordExtent of(String text, int start) {
        int end = start;
        while (end < text.length() && continues(text, start, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        if (endsInPossessive(text, start, end)) {
            return new WordExtent(end - 2, end);
        }
        int whole = withAbbreviationStop(text, start, end);
        return isOwnedByMany(text, end) ? new WordExtent(end, end + 1) : new WordExtent(whole, whole);
    }

    private static boolean continues(String text, int start, int at) {
        int letter = text.codePointAt(at);
        if (Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean letterFollows = at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
        if (isApostrophe(letter) || letter == '&') {
            return letterFollows;
        }
        return letter == '.' && letterFollows && isAbbreviated(text, start, at);
    }

    /** Single letters between full stops, as in "U.S." or "J.F.K.". */
    private static boolean isAbbreviated(String text, int start, int at) {
        int pieceStart = Math.max(start, text.lastIndexOf('.', at - 1) + 1);
        boolean nextIsSingle = at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2));
        return at - pieceStart == 1 && nextIsSingle;
    }

    private static int withAbbreviationStop(String text, int start, int end) {
        boolean stopFollows = end < text.length() && text.charAt(end) == '.';
        boolean dotted = text.substring(start, end).indexOf('.') > 0;
        boolean initial = end - start == 1 && Character.isUpperCase(text.charAt(start));
        return stopFollows && (dotted || initial) ? end + 1 : end;
    }

    /** "Chad's". */
    private static boolean endsInPossessive(String text, int start, int end) {
        int last = end - 1;
        return last > start + 1
                && (text.charAt(last) == 's' || text.charAt(last) == 'S')
                && isApostrophe(text.charAt(last - 1));
    }

    /** "the ministers'". */
    private static boolean isOwnedByMany(String text, int end) {
        return end < text.length()
                && isApostrophe(text.charAt(end))
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == '.');
    }

    static boolean isApostrophe(int letter) {
        return letter == '\'' || letter == '’' || letter == 'ʼ' || letter == '‘' || letter == 'ʻ';
    }
}
