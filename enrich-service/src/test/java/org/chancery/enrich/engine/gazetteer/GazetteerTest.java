package org.chancery.enrich.engine.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.enrich.engine.event.SmallDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of states and organisations in a text. */
class GazetteerTest {
    private static final LocalDate TODAY = LocalDate.parse("2012-06-13");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia is calm.                    | COUNTRY SYL
            The Syldavian is calm.               | ADJECTIVE SYL
            The Syldavians are calm.             | ADJECTIVE SYL
            Klow is calm.                        | CAPITAL SYL
            The Pelican Palace is calm.          | METONYM SYL
            Zlip is calm.                        | CITY SYL
            The Danube League is calm.           | ORGANISATION LEAGUE
            The DL is calm.                      | ORGANISATION LEAGUE
            SYLDAVIA IS CALM TODAY.              | COUNTRY SYL
            """)
    void saysWhatANameStandsFor(String text, String expected) {
        assertThat(names(TODAY, text)).containsExactly(expected);
    }

    @Test
    void takesTheLongestName() {
        assertThat(names(TODAY, "The Kingdom of Syldavia is calm.")).containsExactly("COUNTRY SYL");
        assertThat(names(TODAY, "The Syldavian Guard is calm.")).containsExactly("INSTITUTION SYL");
    }

    @Test
    void findsEachNameInOrder() {
        assertThat(names(TODAY, "Borduria, Syldavia and Borduria again."))
                .containsExactly("COUNTRY BOR", "COUNTRY SYL", "COUNTRY BOR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A pelican palace of sand.
            We went zlip and zlap.
            The dl file is large.
            The danube league of my cousins.
            """)
    void asksForTheCapitalsOfAName(String text) {
        assertThat(names(TODAY, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1908-12-31, Syldavia,  false",
        "1909-01-01, Syldavia,  true",
        "1990-12-31, Ruritania, true",
        "1991-01-01, Ruritania, false"
    })
    void namesAStateAYearBeforeItsBeginningAndAfterItsEnd(LocalDate day, String name, boolean isNamed) {
        assertThat(names(day, name + " is calm.")).hasSize(isNamed ? 1 : 0);
    }

    @Test
    void takesAnAmbiguousNameOnlyWhereTheCountryIsNamedOtherwise() {
        var day = LocalDate.parse("1980-06-13");

        assertThat(meant(day, "Strelsau is calm.")).isEmpty();
        assertThat(meant(day, "Strelsau is calm. Syldavia is not.")).containsExactly("COUNTRY SYL");
        assertThat(meant(day, "Strelsau is calm. Ruritania is not.")).containsExactly("CAPITAL RUR", "COUNTRY RUR");
    }

    private static List<String> names(LocalDate day, String text) {
        var article = SmallDesk.people(day, text).named();
        return lines(article.namesIn(article.text().body()));
    }

    private static List<String> meant(LocalDate day, String text) {
        var article = SmallDesk.people(day, text);
        return lines(article.namesIn(article.named().text().body()));
    }

    private static List<String> lines(List<NameMatch> names) {
        return names.stream()
                .map(NameMatch::entry)
                .map(entry -> entry.kind() + " " + entry.id())
                .toList();
    }
}
