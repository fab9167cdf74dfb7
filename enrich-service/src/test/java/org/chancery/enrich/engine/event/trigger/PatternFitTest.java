package org.chancery.enrich.engine.event.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.EventRule.Frame;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordPattern;
import org.chancery.enrich.engine.lexicon.example.Examples;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a sentence a pattern fits. */
class PatternFitTest {
    private static final Map<String, List<String>> FAMILIES = Map.of("tie", List.of("tie", "bond"));

    private static final LanguagePack LANGUAGE = SmallLexicon.LEXICON.language();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sever;                       severed all ties;                   severed",
                "sever|cut;                   cuts all ties;                      cuts",
                "cut tie;                     cut ties;                           cut ties",
                "cut (off) tie;               cut ties;                           cut ties",
                "cut (off) tie;               cut off ties;                       cut off ties",
                "cut (off|short);             cut short all talks;                cut short",
                "cut @tie;                    cut bonds;                          cut bonds",
                "cut ... tie;                 cut ties;                           cut ties",
                "cut ... tie;                 cut one two three four five six ties;  cut one two three four five six ties",
                "cut ... tie;                 cut all ties and more ties;         cut all ties",
                "cut (off) ... tie ... with;  cut off all ties now with them;     cut off all ties now with",
                "cut ... tie;                 cut, as was told, ties;             'cut, as was told, ties'",
            })
    void fitsTheWordsInAnyFormAndWhatItsMarksAllow(String pattern, String text, String words) {
        assertThat(fit(pattern, text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "cut tie;      cut all ties",
                "cut (off);    severed off",
                "cut @tie;     cut families",
                "cut ... tie;  cut one two three four five six seven ties",
                "cut ... tie;  'cut the rope: ties broke'",
                "cut ... tie;  cut the rope. Ties broke",
            })
    void fitsNoOtherWordsNorBeyondAStopOrSixWords(String pattern, String text) {
        assertThat(fit(pattern, text)).isEqualTo("nothing");
    }

    /** The words that the pattern fits at the start of the text. */
    private static String fit(String pattern, String body) {
        var text = LANGUAGE.texts().read(Field.BODY, body);
        var rules = new RuleIndex(List.of(rule(pattern)));
        var sentence = text.sentences().getFirst();
        return rules.startingAt(text, 0).stream()
                .flatMapToInt(entry -> rules.end(entry, text, 0, sentence).stream())
                .mapToObj(end -> text.passage(0, end).text())
                .findFirst()
                .orElse("nothing");
    }

    private static EventRule rule(String pattern) {
        var parsed = WordPattern.parse(pattern, new WordPattern.Place("own.yaml", 1), FAMILIES);
        return new EventRule(
                "own",
                EventType.REJECT,
                Optional.empty(),
                "01",
                0,
                Frame.ACTIVE,
                List.of(parsed),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1,
                false,
                new Examples("own.yaml", List.of(), List.of()));
    }
}
