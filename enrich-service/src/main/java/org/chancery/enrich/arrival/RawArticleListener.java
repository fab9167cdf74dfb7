package org.chancery.enrich.arrival;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Topics;
import org.chancery.enrich.engine.ReloadingArticleReader;
import org.chancery.enrich.publish.Answer;
import org.chancery.enrich.publish.AnswerPublisher;
import org.chancery.enrich.publish.AnswerRefused;
import org.chancery.enrich.publish.AnswerTooLong;
import org.chancery.enrich.publish.AnswerWriter;
import org.chancery.kit.deadletter.Cause;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;

/** Answers batches of raw articles portion by portion: the engine reads first, then the answers are published in one short transaction. */
@Component
class RawArticleListener implements ConsumerSeekAware {
    private static final Logger log = LoggerFactory.getLogger(RawArticleListener.class);

    private final RawArticleDecoder decoder;
    private final ReloadingArticleReader reader;
    private final PublishedEditions published;
    private final AnswerWriter writer;
    private final AnswerPublisher publisher;
    private final EnrichMetrics metrics;
    private final Portion.Size size = new Portion.Size();

    RawArticleListener(
            RawArticleDecoder decoder,
            ReloadingArticleReader reader,
            PublishedEditions published,
            AnswerWriter writer,
            AnswerPublisher publisher,
            EnrichMetrics metrics) {
        this.decoder = decoder;
        this.reader = reader;
        this.published = published;
        this.writer = writer;
        this.publisher = publisher;
        this.metrics = metrics;
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> positions, ConsumerSeekCallback callback) {
        published.onAssigned(positions);
    }

    @KafkaListener(id = "raw-articles", idIsGroup = false, topics = Topics.RAW_ARTICLES)
    void on(List<ConsumerRecord<byte[], byte[]>> questions, Consumer<?, ?> consumer) {
        published.recallBefore(questions);
        var portion = size.next();
        for (var question : questions) {
            portion.add(answer(question));
            if (portion.isFull()) {
                publish(portion, consumer);
                portion = size.next();
            }
        }
        if (!portion.isEmpty()) {
            publish(portion, consumer);
        }
    }

    private void publish(Portion portion, Consumer<?, ?> consumer) {
        try {
            publish(portion.answers(), consumer);
            size.succeeded();
        } catch (AnswerRefused e) {
            log.warn(
                    "The broker refuses one of {} answers; publishing them one by one",
                    portion.answers().size());
            portion.answers().forEach(answer -> publishAlone(answer, consumer));
        } catch (RuntimeException e) {
            size.failed();
            throw e;
        }
    }

    private void publish(List<Answer> answers, Consumer<?, ?> consumer) {
        publisher.publish(answers, consumer.groupMetadata());
        answers.forEach(metrics::count);
    }

    private void publishAlone(Answer answer, Consumer<?, ?> consumer) {
        try {
            publish(List.of(answer), consumer);
        } catch (AnswerRefused e) {
            var cause = new Cause(Failure.UNREADABLE, String.valueOf(e.getMessage()), null);
            publish(List.of(writer.deadLetter(answer.question(), null, cause)), consumer);
        }
    }

    private Answer answer(ConsumerRecord<byte[], byte[]> question) {
        return switch (decoder.decode(question)) {
            case RawArticleDecoder.Article(var article) -> answer(question, article);
            case RawArticleDecoder.Fault(var cause) -> deadLetter(question, null, cause);
        };
    }

    /** An engine failure is our bug, and must not block the articles after this one. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private Answer answer(ConsumerRecord<byte[], byte[]> question, RawArticle article) {
        try {
            var enriched = metrics.timed(() -> reader.read(article)).at(question.offset());
            return writer.enriched(question, enriched, published.isNew(question, article));
        } catch (AnswerTooLong e) {
            return deadLetter(
                    question, article, new Cause(Failure.UNREADABLE, String.valueOf(e.getMessage()), article.id()));
        } catch (RuntimeException | VirtualMachineError | AssertionError e) {
            log.error("The engine failed on article {}", article.id(), e);
            return deadLetter(question, article, new Cause(Failure.UNREADABLE, e.toString(), article.id()));
        }
    }

    private Answer deadLetter(ConsumerRecord<byte[], byte[]> question, @Nullable RawArticle article, Cause cause) {
        var place = question.topic() + "-" + question.partition() + "@" + question.offset();
        log.warn("Article in {} becomes a dead letter ({})", place, cause.failure());
        log.debug("Cause of the dead letter for {}: {}", place, cause.reason());
        return writer.deadLetter(question, article == null ? null : article.source(), cause);
    }
}
