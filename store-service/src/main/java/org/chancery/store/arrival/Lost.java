package org.chancery.store.arrival;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.ArticleSource;
import org.chancery.kit.deadletter.Cause;
import org.jspecify.annotations.Nullable;

/** A record that can never be stored, and why. */
record Lost(ConsumerRecord<byte[], byte[]> letter, @Nullable ArticleSource source, Cause cause) {}
