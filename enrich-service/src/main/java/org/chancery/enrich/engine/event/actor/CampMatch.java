package org.chancery.enrich.engine.event.actor;

import org.chancery.enrich.engine.text.TokenSpan;

/** Words that name a camp, from their first token up to the one before {@code end}, and its sector. */
record CampMatch(int first, int end, String sector) implements TokenSpan {}
