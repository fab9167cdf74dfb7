package org.chancery.enrich.engine.lexicon.annotation;

import java.time.LocalDate;
import java.util.List;

/**
 * An article, or a lone sentence, with all events that it tells.
 *
 * @param day of publication
 * @param title empty for a lone sentence
 */
public record AnnotatedArticle(String id, LocalDate day, String title, String body, List<EventLabel> events) {
    public AnnotatedArticle {
        events = List.copyOf(events);
    }
}
