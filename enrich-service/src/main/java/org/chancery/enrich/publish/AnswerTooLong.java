package org.chancery.enrich.publish;

import org.chancery.contract.EnrichedArticle;

/** The answer to an article exceeds what a topic accepts, or what one article may demand of all its readers. */
public final class AnswerTooLong extends RuntimeException {
    AnswerTooLong(EnrichedArticle article, String limit) {
        super("the answer with %d events is too long: %s"
                .formatted(article.allEvents().size(), limit));
    }
}
