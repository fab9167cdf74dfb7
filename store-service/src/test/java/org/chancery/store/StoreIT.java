package org.chancery.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.DeadLetterHeaders;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventStatus;
import org.chancery.contract.Topics;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** From the topics to the database, the queries and the stream. */
@StoreTest
class StoreIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DEAD_LETTERS = Topics.deadLettersOf(Topics.ENRICHED_ARTICLES);
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void articleFromTheTopicCanBeAskedForAndIsSeenLive(Running running) {
        try (var stream = running.store().watch("type=CONSULT&source=PER")) {
            running.topics().enriched(Editions.summit("journey"));

            await().atMost(PATIENCE).until(() -> isStored(running, "journey"));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(stream.events())
                            .contains(Editions.meeting("journey").id()));
            assertThat(stream.events())
                    .doesNotContain(Editions.thanks("journey").id());
            assertThat(stream.data()).anyMatch(event -> event.contains("🕊"));
        }
        var event = running.store()
                .get("/api/v1/events/" + Editions.meeting("journey").id());
        assertThat(event.at("/article/id")).isEqualTo("journey");
    }

    @Test
    void redeliveredRecordIsStoredOnceAndCountedAsADuplicate(Running running) {
        var before = running.store().metric(outcome("duplicate"));

        running.topics().enriched(Editions.summit("redelivered"));
        running.topics().enriched(Editions.summit("redelivered"));

        await().atMost(PATIENCE).until(() -> running.store().metric(outcome("duplicate")) == before + 1);
        assertThat(running.store().get("/api/v1/events?article=redelivered").each("events", "/id"))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            not JSON      | malformed  | no article
            nothing       | malformed  | ~~
            null          | malformed  | null
            no engine     | invalid    | {"article": {"title": "x"}, "leaders": [], "issues": [], "events": []}
            no role       | invalid    | {"article": {"title": "x"}, "leaders": [{"id": "a", "name": "A", "known": true, "confidence": 1, "salience": 1, "mentions": []}], "issues": [], "events": [], "engine": {"version": "1", "lexicon": "1", "millis": 1}}
            no issue's id | unstorable | {"article": {"title": "x"}, "leaders": [], "issues": [{"label": "A", "score": 1, "evidence": []}], "events": [], "engine": {"version": "1", "lexicon": "1", "millis": 1}}
            no such year  | invalid    | {"article": {"title": "x", "receivedAt": "+500000000-01-01T00:00:00Z"}, "leaders": [], "issues": [], "events": [], "engine": {"version": "1", "lexicon": "1", "millis": 1}}
            no such day   | unstorable | {"article": {"id": "day", "title": "x"}, "leaders": [], "issues": [], "events": [{"id": "a", "type": "AID", "cameo": "070", "quad": 2, "goldstein": 1, "status": "happened", "date": "+999999998-12-31", "source": [], "target": [], "issues": [], "confidence": 1, "rule": "a", "evidence": {"field": "title", "start": 0, "end": 1, "text": "x"}}], "engine": {"version": "1", "lexicon": "1", "millis": 1}}
            NUL           | unstorable | {"article": {"id": "nul", "title": "x"}, "leaders": [], "issues": [{"id": "a\\u0000", "label": "A", "score": 1, "evidence": []}], "events": [], "engine": {"version": "1", "lexicon": "1", "millis": 1}}
            """)
    void poisonBecomesADeadLetterWhileItsNeighboursPass(String fault, String failure, String value, Running running) {
        running.topics().enriched(Editions.summit("left of " + fault));
        running.topics().enriched("poison: " + fault, value);
        running.topics().enriched(Editions.summit("right of " + fault));

        await().atMost(PATIENCE).until(() -> isStored(running, "right of " + fault));
        assertThat(isStored(running, "left of " + fault)).isTrue();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(running.topics().records(DEAD_LETTERS, "poison: " + fault))
                        .singleElement()
                        .satisfies(letter -> {
                            assertThat(letter.value()).asString(UTF_8).isEqualTo(value);
                            assertThat(header(letter, DeadLetterHeaders.FAILURE))
                                    .isEqualTo(failure);
                            assertThat(header(letter, DeadLetterHeaders.STAGE)).isEqualTo("store");
                            assertThat(header(letter, "kafka_dlt-original-topic"))
                                    .isEqualTo(Topics.ENRICHED_ARTICLES);
                            assertThat(header(letter, "kafka_dlt-exception-message"))
                                    .isNotBlank();
                        }));
    }

    @Test
    void whatALaterEditionDropsIsPublishedAsRetracted(Running running) {
        running.topics().enriched(Editions.summit("retracting"));
        running.topics().enriched(Editions.corrected("retracting"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(published(running, Editions.thanks("retracting")))
                        .extracting(DiplomaticEvent::status)
                        .containsExactlyInAnyOrder(EventStatus.HAPPENED, EventStatus.RETRACTED));
        assertThat(running.store().metric("chancery_events_retracted_total{stage=\"store\"}"))
                .isPositive();
    }

    @Test
    void twoEditionsUnderOneVersionAreAConflictAndSubscribersKnowWhichHolds(Running running) {
        var before = running.store().metric(outcome("conflict"));
        var first = Editions.edition("clash", 2, "A", Editions.thanks("clash")).at(1);
        var second =
                Editions.edition("clash", 2, "B", Editions.meeting("clash")).at(2);

        running.topics().enriched(first);
        running.topics().enriched(second);

        await().atMost(PATIENCE).until(() -> running.store().metric(outcome("conflict")) == before + 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(published(running, Editions.thanks("clash")))
                        .contains(Editions.thanks("clash").retractedBy(second.reference())));
        assertThat(running.store().get("/api/v1/events?article=clash").each("events", "/type"))
                .containsExactly("CONSULT");
    }

    @Test
    void whatAnOutdatedEditionToldIsTakenBackOnTheTopic(Running running) {
        running.topics().enriched(Editions.corrected("overtaken").at(5));
        running.topics().enriched(Editions.summit("overtaken").at(4));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(published(running, Editions.thanks("overtaken")))
                        .contains(Editions.thanks("overtaken")
                                .retractedBy(
                                        Editions.corrected("overtaken").at(5).reference())));
    }

    @Test
    void nothingIsLeftWaitingWhenAllIsStored(Running running) {
        running.topics()
                .together(IntStream.range(0, 60)
                        .mapToObj(number -> Editions.summit("marked " + number))
                        .toList());

        await().atMost(PATIENCE).until(() -> running.topics().lag(Topics.ENRICHED_ARTICLES, "chancery-store") == 0);
    }

    @Test
    void whoLostTheStreamGoesOnBehindTheEventSeenLast(Running running) {
        var first = Editions.meeting("lost").id();
        var last = Editions.thanks("lost 2").id();
        String place;
        try (var before = running.store().watch("")) {
            running.topics().enriched(Editions.summit("lost"));
            running.topics().enriched(Editions.summit("lost 2"));
            await().atMost(PATIENCE).until(() -> before.events().contains(last));
            place = before.placeOf(first);
        }

        try (var after = running.store().watch("", place)) {
            await().atMost(PATIENCE).until(() -> after.events().contains(last));
            assertThat(after.events())
                    .doesNotContain(first)
                    .containsSubsequence(List.of(
                            Editions.thanks("lost").id(),
                            Editions.meeting("lost 2").id()));
        }
    }

    @Test
    void receivedIsTheSumOfTheOutcomesOfEachSource(Running running) {
        running.topics().enriched("poison: sum", "no article");
        running.topics().enriched(Editions.summit("sum", "Sum Post", Instant.EPOCH));
        running.topics().enriched(Editions.summit("sum", "Sum Post", Instant.EPOCH));

        for (var source : List.of("Sum Post", "unknown")) {
            var label = ",source=\"%s\"}".formatted(source);
            await().atMost(PATIENCE).untilAsserted(() -> {
                var sum = Stream.of("stored", "revised", "conflict", "duplicate", "outdated", "dead_lettered")
                        .mapToDouble(
                                name -> running.store().metric(outcome(name).replace("}", label)))
                        .sum();
                assertThat(running.store().metric("chancery_articles_received_total{stage=\"store\"" + label))
                        .isEqualTo(sum)
                        .isGreaterThanOrEqualTo(source.equals("unknown") ? 1 : 2);
            });
        }
        assertThat(running.store().get("/actuator/prometheus").text())
                .contains("chancery_stage_seconds_bucket{stage=\"store\"");
    }

    private static boolean isStored(Running running, String article) {
        var id = article.replace(" ", "%20").replace("'", "%27");
        return running.store().get("/api/v1/articles/" + id).status() == 200;
    }

    private static List<DiplomaticEvent> published(Running running, DiplomaticEvent event) {
        return running.topics().records(Topics.DIPLOMATIC_EVENTS, event.id()).stream()
                .map(one -> JSON.readValue(one.value(), DiplomaticEvent.class))
                .toList();
    }

    private static String header(ConsumerRecord<?, ?> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }

    private static String outcome(String name) {
        return "chancery_articles_total{stage=\"store\",outcome=\"%s\"}".formatted(name);
    }
}
