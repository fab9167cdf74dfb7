package org.chancery.enrich.engine.leader.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.enrich.engine.event.SmallDesk;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.chancery.enrich.engine.text.FieldText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words around the name of Dora Quist, whom no lexicon has, say that she is. */
class TitleReaderTest {
    private static final Lexicon LEXICON = SmallLexicon.LEXICON;

    private final TitleFinder titles = new TitleFinder(LEXICON);
    private final TitleReader reader = new TitleReader(LEXICON.language());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There President Dora Quist spoke.                        | President
            There President Mr. Dora Quist spoke.                    | President
            The Syldavian president Dora Quist spoke.                | President of SYL
            Syldavia's president, Dora Quist, spoke.                 | President of SYL
            Syldavian Foreign Minister Dora Quist spoke.             | Foreign Minister of SYL
            Former Syldavian President Dora Quist spoke.             | former President of SYL
            The acting Syldavian president Dora Quist spoke.         | acting President of SYL
            There President-elect Dora Quist spoke.                  | President elect
            The president of Syldavia, Dora Quist, spoke.            | President of SYL
            Its ambassador to Borduria, Dora Quist, spoke.           | Ambassador
            Presidents Anna Kestrel of Syldavia and Dora Quist of Borduria spoke. | President of BOR
            """)
    void readsTheTitleBeforeAName(String text, String expected) {
        assertThat(title(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There Dora Quist, the president, spoke.                  | President
            There Dora Quist, president of Syldavia, spoke.          | President of SYL
            There Dora Quist, the Syldavian foreign minister, spoke. | Foreign Minister of SYL
            There Dora Quist, a former Syldavian president, spoke.   | former President of SYL
            There Dora Quist, who heads the Syldavian team, spoke.   | Head of Delegation of SYL
            The Syldavian team led by Dora Quist spoke.              | Head of Delegation of SYL
            """)
    void readsTheTitleBehindAName(String text, String expected) {
        assertThat(title(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There Dora Quist spoke.",
                "There Dora Quist, who met the president, spoke.",
                "There Dora Quist met the Syldavian president.",
                "There Dora Quist, in Syldavia, spoke.",
                "The president spoke. Dora Quist did not."
            })
    void readsNoTitleThatIsAnothers(String text) {
        assertThat(title(text)).isEqualTo("none");
    }

    private String title(String body) {
        var article = SmallDesk.people(SmallDesk.TODAY, body).named();
        var text = article.text().body();
        var names = article.namesIn(text);
        var field = new NameField(
                LEXICON.language(),
                text,
                titles.in(text),
                names.stream().collect(Collectors.toMap(NameMatch::first, Function.identity())),
                names.stream().collect(Collectors.toMap(NameMatch::end, Function.identity())));
        int first = dora(text);
        var context = reader.around(field, first, first + 2);
        return context.title().map(title -> line(context, title)).orElse("none");
    }

    private static int dora(FieldText text) {
        return IntStream.range(0, text.size())
                .filter(at -> text.isAt(at, "dora"))
                .findFirst()
                .orElseThrow();
    }

    private static String line(NameContext context, TitlePhrase title) {
        return (context.isFormer() ? "former " : "")
                + (context.isActing() ? "acting " : "")
                + title.printed()
                + (context.isElect() ? " elect" : "")
                + context.place().map(" of "::concat).orElse("");
    }
}
