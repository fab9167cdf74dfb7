package org.chancery.store.arrival;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.ArticleSource;
import org.chancery.kit.deadletter.Cause;
import org.chancery.kit.trace.Step;
import org.jspecify.annotations.Nullable;

/** A record that can never be stored, and why; its step ends when its dead letter is published. */
record Lost(
        ConsumerRecord<byte[], byte[]> letter,
        Step step,
        @Nullable ArticleSource source,
        Cause cause) {}
