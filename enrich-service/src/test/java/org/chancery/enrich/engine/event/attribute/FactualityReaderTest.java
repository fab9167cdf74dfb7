package org.chancery.enrich.engine.event.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.SmallDesk;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a sentence reports a fact, a plan, a possibility, a denial or history. */
class FactualityReaderTest {
    private final FactualityReader factuality = new FactualityReader(SmallDesk.WORDS, Set.of(EventType.AGREE));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia condemned Borduria.                             | HAPPENED
            Syldavia has condemned Borduria.                         | HAPPENED
            Borduria was condemned by Syldavia.                      | HAPPENED
            Syldavia held talks with Borduria.                       | HAPPENED
            Syldavia condemned Borduria on Monday.                   | HAPPENED
            Syldavia condemned Borduria in May.                      | HAPPENED
            Syldavia condemned Borduria this year.                   | HAPPENED
            """)
    void takesWhatIsToldPlainlyForAFact(String text, EventStatus expected) {
        assertThat(status(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia will attack Borduria.                           | PLANNED
            Syldavia agreed to meet Borduria.                        | PLANNED
            Syldavia has promised to visit Borduria.                 | PLANNED
            Syldavia said that it would visit Borduria.              | PLANNED
            Syldavia announced a planned visit to Borduria.          | PLANNED
            Syldavia attacks Borduria tomorrow.                      | PLANNED
            Syldavia is to visit Borduria.                           | PLANNED
            Syldavia's king to visit Borduria.                       | PLANNED
            Syldavia visits Borduria on Monday.                      | PLANNED
            Syldavia will also visit Freedonia and attack Borduria.  | PLANNED
            Syldavia is preparing talks with Borduria.               | PLANNED
            Syldavia spoke of talks planned with Borduria.           | PLANNED
            Syldavia said there would be talks with Borduria.        | PLANNED
            """)
    void takesWhatIsAnnouncedForAPlan(String text, EventStatus expected) {
        assertThat(status(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia could attack Borduria.                          | HYPOTHETICAL
            Syldavia would attack Borduria.                          | HYPOTHETICAL
            If Syldavia attacks Borduria, the rains come.            | HYPOTHETICAL
            Syldavia said that it would fight if Borduria attacked Freedonia. | HYPOTHETICAL
            Syldavia threatened to attack Borduria.                  | HYPOTHETICAL
            Freedonia urged Syldavia to visit Borduria.              | HYPOTHETICAL
            Freedonia spoke of a possible attack on Borduria.        | HYPOTHETICAL
            Syldavia is considering an attack on Borduria.           | HYPOTHETICAL
            Freedonia denied that troops of the new army of Syldavia attacked Borduria. | HYPOTHETICAL
            """)
    void takesWhatIsWishedFearedOrClaimedForAPossibility(String text, EventStatus expected) {
        assertThat(status(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia has not condemned Borduria.                     | DENIED
            Syldavia never attacked Borduria.                        | DENIED
            Syldavia hasn't visited Borduria.                        | DENIED
            Syldavia did not visit Borduria.                         | DENIED
            Syldavia didn't visit Borduria.                          | DENIED
            Syldavia won't attack Borduria.                          | DENIED
            Syldavia couldn’t attack Borduria.                       | DENIED
            Freedonia denied that Syldavia attacked Borduria.        | DENIED
            Syldavia will not attack Borduria.                       | DENIED
            Syldavia denied attacking Borduria.                      | DENIED
            Syldavia refused to meet Borduria.                       | DENIED
            Freedonia barred Syldavia from visiting Borduria.        | DENIED
            """)
    void takesWhatWasNotDoneForADenial(String text, EventStatus expected) {
        assertThat(status(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia attacked Borduria in 2009.                      | HISTORICAL
            Syldavia attacked Borduria in January 2012.              | HISTORICAL
            Syldavia attacked Borduria three years ago.              | HISTORICAL
            Syldavia attacked Borduria on May 1.                     | HISTORICAL
            Syldavia attacked Borduria on June 1.                    | HAPPENED
            Syldavia attacked Borduria a year ago.                   | HISTORICAL
            Syldavia attacked Borduria a week ago.                   | HAPPENED
            Syldavia attacked Borduria in January 2012.              | HISTORICAL
            Syldavia attacked Borduria in March 2012.                | HAPPENED
            """)
    void takesWhatIsOlderThanAMonthOrTwoForHistory(String text, EventStatus expected) {
        assertThat(status(text)).isEqualTo(expected);
    }

    private EventStatus status(String text) {
        var sentence = SmallDesk.sentences(text).getFirst();
        var dates = new DateReader(SmallLexicon.LEXICON.language().dates(), SmallDesk.TODAY);
        var date = dates.in(sentence.text(), sentence.span()).stream().findFirst();
        return factuality.status(sentence, SmallDesk.deed(sentence), date, SmallDesk.TODAY);
    }
}
