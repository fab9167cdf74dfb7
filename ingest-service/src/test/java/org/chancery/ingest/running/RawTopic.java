package org.chancery.ingest.running;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Topics;
import org.chancery.kit.running.TopicReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the raw topic, read past the service. */
public record RawTopic(String broker) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The editions of an article, in the order of the topic. */
    public List<RawArticle> editions(String id) {
        return articles().getOrDefault(id, List.of());
    }

    /** The editions of each article by its id, in the order of the topic. */
    public Map<String, List<RawArticle>> articles() {
        return records().stream()
                .flatMap(one -> article(one.value()).stream())
                .collect(Collectors.groupingBy(RawArticle::id));
    }

    /** Nothing of what is no article: tests of dead letters replay such records. */
    private static Optional<RawArticle> article(byte[] value) {
        try {
            return Optional.of(JSON.readValue(value, RawArticle.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** The editions of the article with this address, in the order of the topic. */
    public List<RawArticle> at(String url) {
        return editions(new RawArticle(null, 1, null, null, url, "?", null, null, null, null, null, null).id());
    }

    /** How many records there are. */
    public int size() {
        return records().size();
    }

    private List<ConsumerRecord<String, byte[]>> records() {
        return new TopicReader(broker).committed(Topics.RAW_ARTICLES);
    }
}
