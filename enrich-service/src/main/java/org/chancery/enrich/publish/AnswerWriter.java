package org.chancery.enrich.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventHeaders;
import org.chancery.contract.TopicSettings;
import org.chancery.contract.Topics;
import org.chancery.kit.deadletter.Cause;
import org.chancery.kit.deadletter.DeadLetters;
import org.chancery.kit.trace.Traces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the messages of an answer; sends none of them. */
@Component
public class AnswerWriter {
    /** Maximum length of a value: the limit of the topics minus room for key and framing. */
    static final int MAX_MESSAGE = TopicSettings.MAX_RECORD - 4096;

    /** Maximum for everything one article leads to: several times what two million characters of news need. */
    static final int MAX_ANSWER = 16 * 1024 * 1024;

    private final JsonMapper json;
    private final DeadLetters deadLetters;
    private final Traces traces;

    AnswerWriter(JsonMapper json, DeadLetters deadLetters, Traces traces) {
        this.json = json;
        this.deadLetters = deadLetters;
        this.traces = traces;
    }

    /**
     * The enriched article, and each of its events, of both scopes, if they are to be published.
     *
     * @throws AnswerTooLong as soon as a limit is exceeded
     */
    public Answer enriched(ConsumerRecord<byte[], byte[]> question, EnrichedArticle article, boolean isTold) {
        var messages = new ArrayList<ProducerRecord<byte[], byte[]>>();
        var first = json.writeValueAsBytes(article);
        refuseLongerThan(MAX_MESSAGE, first.length, article);
        messages.add(message(Topics.ENRICHED_ARTICLES, article.article().id(), first));
        long bytes = first.length;
        for (var event : isTold ? article.allEvents() : List.<DiplomaticEvent>of()) {
            var value = json.writeValueAsBytes(event.reportedBy(article.reference()));
            bytes += value.length;
            refuseLongerThan(MAX_ANSWER, bytes, article);
            var message = message(Topics.DIPLOMATIC_EVENTS, event.id(), value);
            addTime(message, article.article().receivedAt());
            messages.add(message);
        }
        return new Answer.Enriched(question, article, messages);
    }

    private static void refuseLongerThan(int longest, long bytes, EnrichedArticle article) {
        if (bytes > longest) {
            throw new AnswerTooLong(article, bytes + " bytes of at most " + longest);
        }
    }

    private ProducerRecord<byte[], byte[]> message(String topic, String key, byte[] value) {
        var message = new ProducerRecord<>(topic, key.getBytes(UTF_8), value);
        traces.handOn(message.headers());
        return message;
    }

    /** Who sees the event alone can tell how long it took. */
    private static void addTime(ProducerRecord<byte[], byte[]> event, @Nullable Instant receivedAt) {
        if (receivedAt != null) {
            event.headers().add(EventHeaders.RECEIVED_AT, receivedAt.toString().getBytes(UTF_8));
        }
    }

    /** A dead letter. */
    public Answer deadLetter(ConsumerRecord<byte[], byte[]> question, @Nullable ArticleSource source, Cause cause) {
        return new Answer.Buried(question, source, cause, List.of(deadLetters.letter(question, cause)));
    }
}
