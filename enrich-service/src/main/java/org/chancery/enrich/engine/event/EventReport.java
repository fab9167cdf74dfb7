package org.chancery.enrich.engine.event;

import org.chancery.contract.DiplomaticEvent;

/** An event of an article with the mention that tells it best. */
record EventReport(DiplomaticEvent event, EventMention surest) {}
