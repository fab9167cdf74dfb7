package org.chancery.enrich.engine.event.learning;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.EventType;

/**
 * What an annotated article says of two parties in one of its sentences.
 *
 * @param type of what the one does to the other; none if it does nothing
 */
record Example(String article, List<String> features, Optional<EventType> type) {}
