package org.chancery.standalone.promise.chaos.outside;

import static java.util.Comparator.comparingLong;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.Topics;
import org.chancery.standalone.running.Article;
import org.chancery.standalone.running.Broker;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that can be seen from outside once the pipeline is at rest.
 *
 * @param raw what is committed on the raw topic, in its order for each article
 * @param told what is committed on the events' topic, in its order for each event
 * @param deadLetters topic and key of each
 */
public record OutsideView(
        List<Edition> raw,
        List<Edition> enriched,
        List<EventTold> told,
        List<String> deadLetters,
        List<Edition> stored,
        List<StoredEvent> liveEvents) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Looks at everything. */
    public static OutsideView of(Broker broker, JdbcClient sql) {
        return new OutsideView(
                broker.read(Topics.RAW_ARTICLES).stream().map(OutsideView::raw).toList(),
                broker.read(Topics.ENRICHED_ARTICLES).stream()
                        .map(OutsideView::enriched)
                        .toList(),
                broker.read(Topics.DIPLOMATIC_EVENTS).stream()
                        .map(OutsideView::told)
                        .toList(),
                deadLetters(broker),
                stored(sql),
                liveEvents(sql));
    }

    /**
     * Events told live once more by a record of the same version and words. Not counted is a record that follows on a rival of its
     * version with other words: that one has overtaken the first, and is overtaken now.
     */
    public List<EventTold> toldAgain() {
        var editions = raw.stream().collect(toMap(OutsideView::place, identity()));
        var seen = new HashSet<List<?>>();
        return told.stream()
                .filter(EventTold::isLive)
                .filter(event -> {
                    var edition = editions.get(event.article() + "@" + event.offset());
                    var words = edition == null ? null : edition.article();
                    return !seen.add(Arrays.asList(event.id(), event.version(), words)) && !followsOnARival(edition);
                })
                .toList();
    }

    private boolean followsOnARival(@Nullable Edition edition) {
        return edition != null
                && raw.stream()
                        .filter(other ->
                                other.article().id().equals(edition.article().id()))
                        .filter(other -> other.offset() < edition.offset())
                        .max(comparingLong(Edition::offset))
                        .filter(other -> other.version() == edition.version()
                                && !other.article().equals(edition.article()))
                        .isPresent();
    }

    /** What the raw topic and the events' topic say of an event. */
    String history(EventTold event) {
        return "%s: on the raw topic %s, told %s"
                .formatted(
                        event,
                        raw.stream()
                                .filter(edition -> edition.article().id().equals(event.article()))
                                .toList(),
                        told.stream()
                                .filter(other -> other.id().equals(event.id()))
                                .map(other -> (other.isLive() ? "live by " : "retracted by ") + other.version() + "@"
                                        + other.offset())
                                .toList());
    }

    private static String place(Edition edition) {
        return edition.article().id() + "@" + edition.offset();
    }

    private static Edition raw(ConsumerRecord<String, byte[]> letter) {
        var node = MAPPER.readTree(letter.value());
        return new Edition(article(node), node.get("version").asInt(), letter.offset());
    }

    private static Edition enriched(ConsumerRecord<String, byte[]> letter) {
        return enriched(MAPPER.readTree(letter.value()));
    }

    private static Edition enriched(JsonNode node) {
        var article = node.get("article");
        return new Edition(article(article), article.get("version").asInt(), offset(node));
    }

    private static Article article(JsonNode node) {
        return new Article(
                node.get("id").asString(),
                node.get("title").asString(),
                node.get("body").asString(),
                node.get("publishedAt").asString(),
                node.get("status").asString());
    }

    private static EventTold told(ConsumerRecord<String, byte[]> letter) {
        var node = MAPPER.readTree(letter.value());
        var article = node.get("article");
        return new EventTold(
                node.get("id").asString(),
                article.get("id").asString(),
                article.get("version").asInt(),
                offset(article),
                !node.get("status").asString().equals("retracted"));
    }

    private static long offset(JsonNode node) {
        return node.path("offset").asLong(Edition.UNKNOWN);
    }

    private static List<String> deadLetters(Broker broker) {
        return broker.topics().stream()
                .filter(topic -> topic.endsWith("-dlt"))
                .flatMap(topic -> broker.read(topic).stream())
                .map(letter -> letter.topic() + " " + letter.key())
                .toList();
    }

    private static List<Edition> stored(JdbcClient sql) {
        return sql.sql("select enriched from article").query(String.class).list().stream()
                .map(MAPPER::readTree)
                .map(OutsideView::enriched)
                .toList();
    }

    private static List<StoredEvent> liveEvents(JdbcClient sql) {
        return sql.sql("""
                        select id, article_id as article, published #>> '{evidence,text}' as sentence
                        from event
                        where status <> 'retracted'
                        """).query(StoredEvent.class).list();
    }
}
