package org.chancery.store.arrival;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.EnrichedArticle;

/** An edition with the record that brought it. */
record Arrived(ConsumerRecord<byte[], byte[]> letter, EnrichedArticle edition) {}
