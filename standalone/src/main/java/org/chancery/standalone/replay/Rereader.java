package org.chancery.standalone.replay;

import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.ArticleIdentity;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.arrival.RawArticleDecoder;
import org.chancery.enrich.engine.ArticleReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads raw records again and compares each answer with what the store has. Thread-safe. */
final class Rereader {
    private final RawArticleDecoder decoder = new RawArticleDecoder(new JsonMapper());
    private final ArticleReader reader;
    private final HeldAnswers held;

    Rereader(ArticleReader reader, HeldAnswers held) {
        this.reader = reader;
        this.held = held;
    }

    Rereading read(ConsumerRecord<byte[], byte[]> letter) {
        return switch (decoder.decode(letter)) {
            case RawArticleDecoder.Article(var article) ->
                held.of(article.id())
                        .map(known -> read(letter.offset(), article, known))
                        .orElseGet(() -> new Rereading.Kept(Untouched.NOT_STORED));
            case RawArticleDecoder.Fault(var _) -> new Rereading.Kept(Untouched.UNREADABLE);
        };
    }

    private Rereading read(long offset, RawArticle article, EnrichedArticle known) {
        if (known.article().version() != article.version() || isElsewhere(offset, known)) {
            return new Rereading.Kept(Untouched.NOT_HOLDING);
        }
        if (reader.stamp().readsLike(known.engine())) {
            return new Rereading.Kept(Untouched.READ_BEFORE);
        }
        if (reader.stamp().isOlderThan(known.engine())) {
            return new Rereading.Kept(Untouched.READ_BY_NEWER);
        }
        return compare(offset, article, known);
    }

    private static boolean isElsewhere(long offset, EnrichedArticle known) {
        return known.offset() != null && known.offset() != offset;
    }

    /** What makes the engine fail here makes it fail in the enrich service, too, where it becomes a dead letter. */
    private Rereading compare(long offset, RawArticle article, EnrichedArticle known) {
        EnrichedArticle answer;
        try {
            answer = reader.read(article).at(offset);
        } catch (RuntimeException | VirtualMachineError | AssertionError _) {
            return new Rereading.Kept(Untouched.UNREADABLE);
        }
        if (known.offset() == null && !hasSameWords(known, answer)) {
            return new Rereading.Kept(Untouched.NOT_HOLDING);
        }
        var changes = EventChange.between(known, answer);
        return changes.isEmpty() && hasSameTags(known, answer)
                ? new Rereading.Kept(Untouched.SAME)
                : new Rereading.Otherwise(answer, changes);
    }

    private static boolean hasSameWords(EnrichedArticle known, EnrichedArticle answer) {
        return ArticleIdentity.fingerprint(known.article()).equals(ArticleIdentity.fingerprint(answer.article()));
    }

    private static boolean hasSameTags(EnrichedArticle known, EnrichedArticle answer) {
        return known.leaders().equals(answer.leaders())
                && known.issues().equals(answer.issues())
                && Objects.equals(known.article().language(), answer.article().language());
    }
}
