package org.chancery.enrich.arrival;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.RawArticle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Turns the bytes of a record into an article, completed, or says why it is none. */
@Component
class WireArticles {
    /** What a record turns out to be. */
    sealed interface Reading permits Article, Fault {}

    /** An article. */
    record Article(RawArticle article) implements Reading {}

    /** No article, and never will be. */
    record Fault(Failure failure, String reason) implements Reading {}

    private final JsonMapper json;

    WireArticles(JsonMapper json) {
        this.json = json;
    }

    Reading read(ConsumerRecord<byte[], byte[]> rawRecord) {
        if (rawRecord.value() == null) {
            return new Fault(Failure.MALFORMED, "the record has no value");
        }
        try {
            var article = json.readValue(utf8(rawRecord.value()), RawArticle.class);
            return article == null
                    ? new Fault(Failure.MALFORMED, "the value is null")
                    : new Article(completed(article, rawRecord));
        } catch (CharacterCodingException e) {
            return new Fault(Failure.MALFORMED, "the value is not UTF-8");
        } catch (ValueInstantiationException e) {
            return new Fault(Failure.INVALID, cause(e));
        } catch (JacksonException e) {
            return new Fault(Failure.MALFORMED, e.getOriginalMessage() + at(e));
        }
    }

    /** A producer that writes straight into the topic need not know when the article arrived: the broker does. */
    private static RawArticle completed(RawArticle article, ConsumerRecord<?, ?> rawRecord) {
        return article.receivedAt() == null
                ? article.received(article.version(), Instant.ofEpochMilli(rawRecord.timestamp()))
                : article;
    }

    private static String utf8(byte[] value) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(value))
                .toString();
    }

    private static String cause(ValueInstantiationException e) {
        return String.valueOf(
                e.getCause() == null ? e.getOriginalMessage() : e.getCause().getMessage());
    }

    private static String at(JacksonException e) {
        var location = e.getLocation();
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
