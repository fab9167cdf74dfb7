package org.chancery.enrich.publish;

import org.chancery.contract.EnrichedArticle;

/** What an article gives rise to is more than the topics take, or more than one article may ask of all who read them. */
public final class AnswerTooLong extends RuntimeException {
    AnswerTooLong(EnrichedArticle article, String limit) {
        super("the answer with %d events is too long: %s"
                .formatted(article.events().size(), limit));
    }
}
