package org.chancery.enrich.arrival;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.ArticleIdentity;
import org.chancery.contract.RawArticle;

/** The latest edition of each article of a partition, least recently seen evicted first; used only by the partition's own thread. */
final class LatestEditions {
    /** Articles remembered per partition, and records read again to restore them: duplicates arrive within seconds of each other. */
    static final int MAX_ARTICLES = 500;

    private final Map<String, Edition> byArticle = new LinkedHashMap<>(MAX_ARTICLES, 0.75F, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Edition> eldest) {
            return size() > MAX_ARTICLES;
        }
    };

    /** An edition, and the offset of its first occurrence. */
    private record Edition(int version, String fingerprint, long offset) {
        static Edition of(ConsumerRecord<?, ?> question, RawArticle article) {
            return new Edition(article.version(), ArticleIdentity.fingerprint(article), question.offset());
        }

        boolean covers(Edition other) {
            boolean isSame = version == other.version && fingerprint.equals(other.fingerprint);
            return offset < other.offset && (isSame || version > other.version);
        }
    }

    /** Whether no earlier record has this edition or a later one; a record read again is as new as before. */
    boolean isNew(ConsumerRecord<?, ?> question, RawArticle article) {
        var arrived = Edition.of(question, article);
        var known = byArticle.get(article.id());
        if (known != null && known.covers(arrived)) {
            return false;
        }
        if (known == null || known.offset() < arrived.offset()) {
            byArticle.put(article.id(), arrived);
        }
        return true;
    }
}
