package org.chancery.store.broker;

/**
 * How far a consumer group is behind.
 *
 * @param waiting records of the topic that it has not answered yet
 */
public record Backlog(String group, String topic, long waiting) {}
