package org.chancery.ingest.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.ArticleIdentity;
import org.chancery.contract.EnrichedArticle;
import org.chancery.kit.metrics.SourceLabel;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What an account needs to know of a record, whatever stands in it. */
record Reading(JsonMapper json) {
    /** What a record of the raw topic asks for: of its text nothing is known yet. */
    Edition question(ConsumerRecord<byte[], byte[]> raw) {
        var tree = tree(raw.value());
        var id = tree.path("id").asString("");
        return new Edition(key(id.isBlank() ? keyOf(raw) : id), 0, 0, raw.offset(), source(tree));
    }

    private static String keyOf(ConsumerRecord<byte[], byte[]> raw) {
        return raw.key() == null ? "" : new String(raw.key(), UTF_8);
    }

    /** The outlet that an enriched article names. */
    private static String source(JsonNode article) {
        var name = article.at("/source/name").asString("");
        return name.isBlank() ? SourceLabel.UNKNOWN : name;
    }

    /** An edition that no other one meets, if it cannot be read. */
    Edition edition(byte @Nullable [] value) {
        var tree = tree(value);
        var source = source(tree.path("article"));
        try {
            var enriched = json.treeToValue(tree, EnrichedArticle.class);
            var offset = enriched.offset();
            return new Edition(
                    key(enriched.article().id()),
                    enriched.article().version(),
                    HexFormat.fromHexDigitsToLong(ArticleIdentity.fingerprint(enriched.article()), 0, 16),
                    offset == null ? -1 : offset,
                    source);
        } catch (JacksonException | IllegalArgumentException | NullPointerException _) {
            return new Edition(0, 0, 0, 0, source);
        }
    }

    private static long key(String id) {
        var hash = UUID.nameUUIDFromBytes(id.getBytes(UTF_8));
        return hash.getMostSignificantBits() ^ hash.getLeastSignificantBits();
    }

    private JsonNode tree(byte @Nullable [] value) {
        try {
            return value == null ? MissingNode.getInstance() : json.readTree(value);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }
}
