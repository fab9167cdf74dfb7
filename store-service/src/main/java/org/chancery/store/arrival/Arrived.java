package org.chancery.store.arrival;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.EnrichedArticle;
import org.chancery.kit.trace.Step;

/** An edition with the record that brought it, and the step that ends when it is stored or lost. */
record Arrived(ConsumerRecord<byte[], byte[]> letter, EnrichedArticle edition, Step step) {}
