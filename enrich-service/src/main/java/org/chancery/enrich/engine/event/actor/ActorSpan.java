package org.chancery.enrich.engine.event.actor;

/** Words that name an actor, from their first UTF-16 unit to one past the last. */
public record ActorSpan(int start, int end) {}
