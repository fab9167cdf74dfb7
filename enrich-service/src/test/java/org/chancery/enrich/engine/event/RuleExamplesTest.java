package org.chancery.enrich.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Each rule of the seeds reads its own sentences as it says, and passes by those of its neighbours. */
class RuleExamplesTest {
    private static final LocalDate DAY = LocalDate.parse("2024-05-10");
    private static final int SENSES = 600;

    private static final Lexicon LEXICON = Lexicon.load(Optional.empty());
    private static final ArticleReader READER = new ArticleReader(LEXICON, "test");

    @TestFactory
    Stream<DynamicTest> readsWhatMatches() {
        return LEXICON.rules().stream()
                .flatMap(rule -> rule.examples().matches().stream()
                        .map(marked -> DynamicTest.dynamicTest(
                                rule.id() + ": " + marked,
                                () -> assertThat(typeOf(marked)).contains(rule.type()))));
    }

    @TestFactory
    Stream<DynamicTest> passesByWhatOnlyLooksLikeIt() {
        return LEXICON.rules().stream()
                .flatMap(rule -> rule.examples().passesBy().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                rule.id() + ": " + text,
                                () -> assertThat(happened(text)).doesNotContain(rule.type()))));
    }

    @Test
    void knowsManySensesOfEachType() {
        assertThat(LEXICON.rules().stream().mapToInt(RuleExamplesTest::senses).sum())
                .isGreaterThan(SENSES);
        assertThat(LEXICON.rules()).extracting(EventRule::type).contains(EventType.values());
    }

    private static int senses(EventRule rule) {
        return rule.verbs().size() + rule.nouns().size();
    }

    private static Optional<EventType> typeOf(String marked) {
        var sentence = MarkedSentence.of(marked);
        return READER.code(sentence.text(), sentence.given(), DAY).map(CodedEvent::type);
    }

    private static List<EventType> happened(String text) {
        var article = JsonMapper.shared()
                .convertValue(Map.of("body", text, "publishedAt", DAY + "T12:00:00Z"), RawArticle.class);
        return READER.read(article).events().stream()
                .filter(event -> event.status() == EventStatus.HAPPENED)
                .map(DiplomaticEvent::type)
                .toList();
    }
}
