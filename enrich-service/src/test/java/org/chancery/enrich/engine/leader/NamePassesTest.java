package org.chancery.enrich.engine.leader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.enrich.engine.event.SmallDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is found by short name, office or pronoun, of three people in two offices of Syldavia. */
class NamePassesTest {
    @ParameterizedTest
    @CsvSource({
        "2010-02-28, nobody",
        "2010-03-01, Anna Kestrel",
        "2015-02-28, Anna Kestrel",
        "2015-03-01, Boris Lindgren"
    })
    void anOfficeStandsForWhoHoldsItOnTheDay(LocalDate day, String name) {
        assertThat(names(day, "The Syldavian president spoke.")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia's foreign minister spoke.                 | Clara Montrose
            The president of Syldavia spoke.                   | Anna Kestrel
            Anna Kestrel came. The president spoke.            | Anna Kestrel
            The president spoke.                               | nobody
            The former Syldavian president spoke.              | nobody
            The Bordurian president spoke.                     | nobody
            The Syldavian presidents spoke.                    | nobody
            """)
    void anOfficeNeedsItsCountryOrItsHolderNamed(String text, String name) {
        assertThat(names(SmallDesk.TODAY, text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There President Kestrel spoke.                     | Anna Kestrel
            There Foreign Minister Montrose spoke.             | Clara Montrose
            Anna Kestrel came. Then Kestrel spoke.             | Anna Kestrel
            In Syldavia only Kestrel spoke.                    | Anna Kestrel
            The Kestrel administration spoke.                  | Anna Kestrel
            In Borduria only Kestrel spoke.                    | Anna Kestrel
            There only Kestrel spoke.                          | nobody
            Syldavia sent Lindgren.                            | nobody
            In Syldavia only Peter Kestrel spoke.              | nobody
            In Syldavia the Kestrel Airport was closed.        | nobody
            In Syldavia a kestrel came down.                   | nobody
            """)
    void aShortNameNeedsATitleAnIntroductionOrACountryThatItLeadsOrDealsWith(String text, String name) {
        assertThat(names(SmallDesk.TODAY, text)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Kestrel spoke. She left.",
                "Anna Kestrel spoke before she left.",
                "The Syldavian president spoke. She left."
            })
    void aPronounStandsForTheOneWhoIsNamedBeforeIt(String text) {
        assertThat(mentions(text)).containsExactly(2);
    }

    @Test
    void aPronounStandsForNobodyWhereTwoAreNamed() {
        assertThat(mentions("Anna Kestrel met Clara Montrose. She left.")).containsExactly(1, 1);
    }

    private static String names(LocalDate day, String text) {
        return SmallDesk.people(day, text).leaders().stream()
                .map(Leader::name)
                .reduce((one, other) -> one + " and " + other)
                .orElse("nobody");
    }

    private static List<Integer> mentions(String text) {
        return SmallDesk.people(SmallDesk.TODAY, text).leaders().stream()
                .map(leader -> leader.mentions().size())
                .toList();
    }
}
