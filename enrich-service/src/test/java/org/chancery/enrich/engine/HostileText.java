package org.chancery.enrich.engine;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.enrich.engine.lexicon.Person;

/** Text that is hardly prose, of any length: what broken extractions, tables, foreign writing and ill will look like. */
enum HostileText {
    ONE_WORD(8, "a"),
    ONE_ABBREVIATION(8, "A."),
    ONE_WORD_OF_AMPERSANDS(8, "a&"),
    ONE_WORD_OF_APOSTROPHES(8, "a'"),
    ONE_WORD_OF_ACCENTS(8, "a\u0301\u0327"),
    ONE_NUMBER(8, "12,345,"),
    BOLD_DIGITS(8, "𝟏"),
    LETTERS_THAT_UNFOLD(8, "ﷺ"),
    LETTERS_OUTSIDE_THE_BASIC_PLANE(8, "𝒜"),
    CHINESE(8, "法国谴责德国总统访问北京会谈"),
    THAI(8, "ประธานาธิบดีฝรั่งเศส"),
    ARABIC("أدانت كينيا الصومال يوم الاثنين. "),
    MIXED_WRITING("Привет France 法国 κόσμος condemned عالم "),
    HEX_DUMP("00000010 7f454c46020101000000000000000000\n"),
    BASE64(8, "SGVsbG8gV29ybGQhIEhlbGxv"),
    OPENING_BRACKETS("("),
    CLOSING_BRACKETS(")"),
    SQUARE_BRACKETS("["),
    QUOTES("\""),
    CURLY_QUOTES("“"),
    UNBALANCED_QUOTES("\"He said “no "),
    APOSTROPHES("'"),
    OWNERS("s's "),
    HYPHENATED("a-"),
    HYPHENS("-"),
    STOPS("."),
    COMMAS(","),
    NEWLINES("word\n"),
    TABS("Kenya\t12\t"),
    NO_BREAK_SPACES("France\u00a0condemned\u00a0"),
    EMOJI("😀 peace 🕊️ "),
    MARKUP("<p class=\"a\">France &amp; Germany met</p><a href='http://x.org/?q=1'>talks</a>"),
    ADDRESSES("https://www.example.org/news/2010/a-b-c?utm_source=7f&x=1 "),
    CONJUNCTIONS("and "),
    NUMBERS("1 2 3 "),
    DAYS("on Monday "),
    DATES("France visited Germany on Monday March 4 2010 "),
    INITIALS("A. "),
    NAMES_WITH_INITIALS("Gustavo J. J. J. J. Petro "),
    NAMES("Anna Maria "),
    SHORT_NAMES("UN Ro Lee Lee Lee Lee “ "),
    TITLES("President "),
    HONORIFICS("Lord "),
    TITLES_WITHOUT_HOLDER("Gustavo Petro spoke.", "the president "),
    PRONOUNS("Gustavo Petro spoke.", "he "),
    PRONOUNS_IN_SENTENCES("Gustavo Petro spoke. He said he would. "),
    COUNTRIES("France Germany "),
    PEOPLES("French German "),
    LIST_OF_COUNTRIES("France, Germany, Italy and Spain, "),
    VERBS("condemned attacked met visited accused signed threatened "),
    COORDINATED_VERBS("France met and visited and attacked and condemned and "),
    PARTICIPLES("France condemned, visiting, attacking, meeting, "),
    AUXILIARIES("will would may can have been "),
    SPEAKERS("We condemn France, said we, "),
    NOUNS("talks visit sanctions attack agreement war in Gaza "),
    ACTORS_AND_VERBS("France condemned Germany attacked Italy met Spain accused "),
    MEETINGS("France met Germany met France talks with Germany visited "),
    LISTS_AND_NOUNS("France, Germany, Italy, Spain, Poland talks sanctions attack agreement Kenya and Chad and "),
    CAPITALS("FRANCE CONDEMNED GERMANY AND THE PRESIDENT MET ENVOYS "),
    SAME_SENTENCE("French President Emmanuel Macron condemned the Russian attack on Ukraine on Monday. "),
    WIDE_GAPS(length -> filled("France condemned" + " ".repeat(length / 100) + "Germany ", length)),
    WIDE_GAP_IN_A_NAME(length -> filled("United" + " ".repeat(length / 40) + "States condemned France. ", length)),
    LONG_NAME(length -> "Colombian Minister Anna B" + "a".repeat(length / 2) + " spoke. "
            + filled("He condemned France. ", length / 2)),
    STRANGERS(
            length -> numbered(i -> "Colombian Minister " + name(i) + " " + name(i + 7) + " spoke. He left. ", length)),
    STRANGERS_OF_ONE_FAMILY(
            length -> numbered(i -> "Colombian Minister " + name(i) + " Smithov spoke. Smithov left. ", length)),
    LEADERS_THEN_OFFICES(length -> numbered(i -> leader(i) + " spoke. ", length / 2)
            + filled("the president, the foreign minister ", length / 2)),
    LEADERS_THEN_PRONOUNS(
            length -> numbered(i -> leader(i) + " spoke. ", length / 2) + filled("He left. ", length / 2));

    private static final List<Person> LEADERS = Desk.LEXICON.leaders().people();

    private final IntFunction<String> text;

    HostileText(String unit) {
        this(length -> filled(unit, length));
    }

    /** A single token costs little; what is wrong with it shows at so many times the length. */
    HostileText(int times, String unit) {
        this(length -> filled(unit, times * length));
    }

    HostileText(String start, String unit) {
        this(length -> start + filled(unit, length));
    }

    HostileText(IntFunction<String> text) {
        this.text = text;
    }

    /** About as many UTF-16 units of it, or some times as many. */
    String text(int length) {
        return text.apply(length);
    }

    static String filled(String unit, int length) {
        return unit.repeat(length / unit.length() + 1);
    }

    private static String numbered(IntFunction<String> unit, int length) {
        int units = length / unit.apply(0).length() + 1;
        return IntStream.range(0, units).mapToObj(unit).collect(Collectors.joining());
    }

    private static String leader(int number) {
        return LEADERS.get(number % LEADERS.size()).name();
    }

    /** A name for each number: "Bacadov". */
    private static String name(int number) {
        var letters = new StringBuilder("B");
        for (int rest = number; rest > 0; rest /= 20) {
            letters.append("aeiou".charAt(rest % 5)).append("cdlm".charAt(rest / 5 % 4));
        }
        return letters.append("ov").toString();
    }
}
