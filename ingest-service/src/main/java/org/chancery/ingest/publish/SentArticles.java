package org.chancery.ingest.publish;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.chancery.contract.RawArticle;
import org.springframework.stereotype.Component;

/**
 * What this instance has sent to the raw topic and is about to read back. Whoever finds an article here by the bytes of its record need
 * not read their JSON. It may forget some of it.
 */
@Component
public class SentArticles {
    private static final long MOST_BYTES = 16 * 1024 * 1024;

    private final Cache<ByteBuffer, RawArticle> articles = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((ByteBuffer sent, RawArticle _) -> sent.remaining())
            .build();

    /** Keeps an article that is sent in these bytes, which nobody changes afterwards. */
    void keep(byte[] sent, RawArticle article) {
        articles.put(ByteBuffer.wrap(sent), article);
    }

    /** The article that was sent in these bytes, and which is then kept no longer. */
    public Optional<RawArticle> take(byte[] read) {
        return Optional.ofNullable(articles.asMap().remove(ByteBuffer.wrap(read)));
    }

    /** How many bytes they have, once what is too much has been removed. */
    long bytes() {
        articles.cleanUp();
        return articles.asMap().keySet().stream()
                .mapToLong(ByteBuffer::remaining)
                .sum();
    }
}
