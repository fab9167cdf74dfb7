package org.chancery.ingest.arrival.feed.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

class FeedShareTest {
    private static final TopicPartition FIRST = new TopicPartition(FeedTopics.LIST, 1);
    private static final TopicPartition SECOND = new TopicPartition(FeedTopics.LIST, 2);

    private final Membership membership = new Membership(new KafkaListenerEndpointRegistry());
    private final FeedShare share = new FeedShare(membership);

    @Test
    void ofRevokedPartitionsNothingBeginsWhileOneIsStillBusy() throws InterruptedException {
        assign(FIRST, SECOND);
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        Thread.startVirtualThread(() -> share.whileOurs(1, () -> {
            begun.countDown();
            awaitQuietly(end);
        }));
        begun.await();

        var handing = Thread.startVirtualThread(() -> share.onPartitionsRevoked(List.of(FIRST, SECOND)));

        await().until(() -> !share.has(1));
        await().until(() -> !share.has(2));
        assertThat(share.whileOurs(2, () -> {})).isFalse();
        assertThat(handing.isAlive()).isTrue();

        end.countDown();
        handing.join();
    }

    @Test
    void nothingBeginsBeforeTheBrokerHasAnswered() {
        assertThat(membership.isCertain()).isFalse();

        assign(FIRST);

        assertThat(share.whileOurs(1, () -> {})).isTrue();
        assertThat(share.whileOurs(2, () -> {})).isFalse();
    }

    private void assign(TopicPartition... partitions) {
        var offsets = List.of(partitions).stream().collect(Collectors.toMap(partition -> partition, _ -> 0L));
        share.onPartitionsAssigned(offsets, null);
    }

    private static void awaitQuietly(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
