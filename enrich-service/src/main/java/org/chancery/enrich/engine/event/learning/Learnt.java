package org.chancery.enrich.engine.event.learning;

import java.util.Optional;
import org.chancery.enrich.engine.event.attribute.StatusModel;
import org.chancery.enrich.engine.event.relation.RelationModel;

/**
 * What the annotated articles have taught.
 *
 * @param relations what one party does to another, if any event is told
 * @param statuses how that is told
 */
public record Learnt(Optional<RelationModel> relations, Optional<StatusModel> statuses) {
    public static final Learnt NOTHING = new Learnt(Optional.empty(), Optional.empty());
}
