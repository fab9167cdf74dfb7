package org.chancery.store.broker;

import java.util.List;

/** What is under way, and what has failed, according to the broker. */
public record BrokerState(List<Backlog> backlogs, List<DeadLetterCount> deadLetters) {}
