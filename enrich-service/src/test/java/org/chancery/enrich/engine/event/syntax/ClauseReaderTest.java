package org.chancery.enrich.engine.event.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.enrich.engine.event.SmallDesk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finite verbs that part a sentence into clauses. */
class ClauseReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syldavia condemned Borduria.                             | condemned
            Syldavia has again condemned Borduria.                   | condemned
            Syldavia said Borduria had opened a port.                | said opened
            Syldavia is a neighbour of Borduria.                     | is
            The port opened by Borduria was attacked.                | attacked
            Syldavia agreed to join Freedonia and attack Borduria.   | agreed
            Attacking Borduria, Syldavia opened a port.              | opened
            The visit to Borduria will not open a port.              | open
            """)
    void areFoundOnceForEachVerbGroup(String text, String expected) {
        assertThat(verbs(text)).isEqualTo(expected);
    }

    private static String verbs(String text) {
        var sentence = SmallDesk.sentences(text).getFirst();
        return IntStream.range(sentence.span().first(), sentence.span().end())
                .filter(sentence.clauses()::isVerb)
                .mapToObj(token -> sentence.text().token(token).word())
                .collect(Collectors.joining(" "));
    }
}
