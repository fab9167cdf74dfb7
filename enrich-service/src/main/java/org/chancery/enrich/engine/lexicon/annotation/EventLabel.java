package org.chancery.enrich.engine.lexicon.annotation;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.contract.Passage;

/**
 * An event that an analyst has marked in an article.
 *
 * @param source id of a country or an organisation
 * @param target the same; empty if the article does not say to whom it is done
 * @param status how the article tells it
 * @param isMutual whether either side could be the source
 * @param isArguable whether good readers may disagree that it is told
 * @param told the words that tell it
 */
public record EventLabel(
        String source,
        EventType type,
        Optional<String> target,
        EventStatus status,
        boolean isMutual,
        boolean isArguable,
        List<Passage> told) {
    public EventLabel {
        told = List.copyOf(told);
    }
}
