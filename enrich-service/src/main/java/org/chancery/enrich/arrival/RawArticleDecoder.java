package org.chancery.enrich.arrival;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.RawArticle;
import org.chancery.kit.consumer.BoundedBytes;
import org.chancery.kit.deadletter.Cause;
import org.chancery.kit.json.StrictJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Decodes an article from the bytes of a record, or explains why it isn't one. */
@Component
public class RawArticleDecoder {
    /** The result of decoding a record. */
    public sealed interface Reading permits Article, Fault {}

    /** The article, completed. */
    public record Article(RawArticle article) implements Reading {}

    /** Not an article, and never will be. */
    public record Fault(Cause cause) implements Reading {
        private static Fault of(Failure failure, String reason) {
            return new Fault(new Cause(failure, reason, null));
        }
    }

    /** Some editors write it at the beginning of a file. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JsonMapper json;

    /** @param json made stricter, as the schema is */
    public RawArticleDecoder(JsonMapper json) {
        this.json = StrictJson.like(json);
    }

    /** What the record holds. */
    public Reading decode(ConsumerRecord<byte[], byte[]> rawRecord) {
        if (rawRecord.value() == null) {
            return Fault.of(Failure.MALFORMED, "the record has no value");
        }
        if (BoundedBytes.isCut(rawRecord.value())) {
            return Fault.of(Failure.INVALID, "the record exceeds the maximum length");
        }
        return parse(rawRecord);
    }

    private Reading parse(ConsumerRecord<byte[], byte[]> rawRecord) {
        try {
            var article = json.readValue(utf8(rawRecord.value()), RawArticle.class);
            return article == null
                    ? Fault.of(Failure.MALFORMED, "the value is null")
                    : new Article(completed(article, rawRecord));
        } catch (CharacterCodingException e) {
            return Fault.of(Failure.MALFORMED, "the value is not UTF-8");
        } catch (ValueInstantiationException e) {
            return Fault.of(Failure.INVALID, cause(e));
        } catch (JacksonException e) {
            return Fault.of(Failure.MALFORMED, field(e) + e.getOriginalMessage() + at(e));
        }
    }

    /** A producer that writes to the topic directly need not set the time of arrival: the broker knows it. */
    private static RawArticle completed(RawArticle article, ConsumerRecord<?, ?> rawRecord) {
        return article.receivedAt() == null
                ? article.received(article.version(), Instant.ofEpochMilli(rawRecord.timestamp()))
                : article;
    }

    private static String utf8(byte[] value) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(value))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String cause(ValueInstantiationException e) {
        return String.valueOf(
                e.getCause() == null ? e.getOriginalMessage() : e.getCause().getMessage());
    }

    private static String field(JacksonException e) {
        var path = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "" : path + ": ";
    }

    private static String at(JacksonException e) {
        var location = e.getLocation();
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
