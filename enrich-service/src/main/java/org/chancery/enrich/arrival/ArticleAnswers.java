package org.chancery.enrich.arrival;

import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.ReloadingArticleReader;
import org.chancery.enrich.publish.Answer;
import org.chancery.enrich.publish.AnswerTooLong;
import org.chancery.enrich.publish.AnswerWriter;
import org.chancery.kit.deadletter.Cause;
import org.chancery.kit.trace.Step;
import org.chancery.kit.trace.Traces;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the answer to a raw record: the engine reads the article, or the record becomes a dead letter. */
@Component
class ArticleAnswers {
    private static final Logger log = LoggerFactory.getLogger(ArticleAnswers.class);

    private static final String STEP = "enrich";

    private final RawArticleDecoder decoder;
    private final ReloadingArticleReader reader;
    private final AnswerWriter writer;
    private final EnrichMetrics metrics;
    private final Traces traces;

    ArticleAnswers(
            RawArticleDecoder decoder,
            ReloadingArticleReader reader,
            AnswerWriter writer,
            EnrichMetrics metrics,
            Traces traces) {
        this.decoder = decoder;
        this.reader = reader;
        this.writer = writer;
        this.metrics = metrics;
        this.traces = traces;
    }

    Answered to(ConsumerRecord<byte[], byte[]> question, PublishedEditions published) {
        return switch (decoder.decode(question)) {
            case RawArticleDecoder.Article(var article) ->
                in(traces.follow(question, STEP, article.id()), () -> read(question, article, published));
            case RawArticleDecoder.Fault(var cause) ->
                in(traces.follow(question, STEP, null), () -> deadLetter(question, null, cause));
        };
    }

    private static Answered in(Step step, Supplier<Answer> answer) {
        return new Answered(step.call(answer), step);
    }

    /** An engine failure is our bug, and must not block the articles after this one. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private Answer read(ConsumerRecord<byte[], byte[]> question, RawArticle article, PublishedEditions published) {
        try {
            var enriched = metrics.timed(() -> reader.read(article)).at(question.offset());
            log.debug(
                    "Article {} has {} events", article.id(), enriched.events().size());
            return writer.enriched(question, enriched, published.isNew(question, article));
        } catch (AnswerTooLong e) {
            return unreadable(question, article, String.valueOf(e.getMessage()));
        } catch (RuntimeException | VirtualMachineError | AssertionError e) {
            log.error("The engine failed on article {}", article.id(), e);
            return unreadable(question, article, e.toString());
        }
    }

    private Answer unreadable(ConsumerRecord<byte[], byte[]> question, RawArticle article, String reason) {
        return deadLetter(question, article, new Cause(Failure.UNREADABLE, reason, article.id()));
    }

    private Answer deadLetter(ConsumerRecord<byte[], byte[]> question, @Nullable RawArticle article, Cause cause) {
        var place = question.topic() + "-" + question.partition() + "@" + question.offset();
        log.warn("Article in {} becomes a dead letter ({})", place, cause.failure());
        log.debug("Cause of the dead letter for {}: {}", place, cause.reason());
        return writer.deadLetter(question, article == null ? null : article.source(), cause);
    }

    /** The answer instead of one that a topic refuses. */
    Answered insteadOf(Answered refused, String reason) {
        var cause = new Cause(Failure.UNREADABLE, reason, null);
        return in(refused.step(), () -> writer.deadLetter(refused.answer().question(), null, cause));
    }
}
