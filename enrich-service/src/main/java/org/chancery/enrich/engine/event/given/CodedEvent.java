package org.chancery.enrich.engine.event.given;

import java.util.Optional;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;

/** What one actor does to another, without who they are. */
public record CodedEvent(
        EventType type,
        Optional<String> mode,
        String cameo,
        double goldstein,
        EventStatus status,
        double confidence,
        String rule) {}
