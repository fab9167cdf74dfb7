package org.chancery.enrich.arrival;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.Topics;
import org.chancery.enrich.publish.AnswerPublisher;
import org.chancery.enrich.publish.AnswerRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;

/** Answers batches of raw articles portion by portion: the engine reads first, then the answers are published in one short transaction. */
@Component
class RawArticleListener implements ConsumerSeekAware {
    private static final Logger log = LoggerFactory.getLogger(RawArticleListener.class);

    private final ArticleAnswers answers;
    private final PublishedEditions published;
    private final AnswerPublisher publisher;
    private final EnrichMetrics metrics;
    private final Portion.Size size = new Portion.Size();

    RawArticleListener(
            ArticleAnswers answers, PublishedEditions published, AnswerPublisher publisher, EnrichMetrics metrics) {
        this.answers = answers;
        this.published = published;
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
            portion.add(answers.to(question, published));
            portion = portion.isFull() ? publish(portion, consumer) : portion;
        }
        if (!portion.isEmpty()) {
            publish(portion, consumer);
        }
    }

    /** Returns the next portion. */
    private Portion publish(Portion portion, Consumer<?, ?> consumer) {
        try {
            publish(portion.answers(), consumer);
            size.succeeded();
        } catch (AnswerRefused _) {
            publishOneByOne(portion.answers(), consumer);
        } catch (RuntimeException e) {
            size.failed();
            throw e;
        }
        return size.next();
    }

    private void publishOneByOne(List<Answered> answers, Consumer<?, ?> consumer) {
        log.warn("The broker refuses one of {} answers; publishing them one by one", answers.size());
        answers.forEach(answer -> publishAlone(answer, consumer));
    }

    private void publish(List<Answered> answers, Consumer<?, ?> consumer) {
        publisher.publish(answers.stream().map(Answered::answer).toList(), consumer.groupMetadata());
        answers.forEach(answer -> answer.published(metrics));
    }

    private void publishAlone(Answered answer, Consumer<?, ?> consumer) {
        try {
            publish(List.of(answer), consumer);
        } catch (AnswerRefused e) {
            publish(List.of(answers.insteadOf(answer, String.valueOf(e.getMessage()))), consumer);
        }
    }
}
