package org.chancery.enrich.publish;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * Ends, before the first article is read, the transactions that a killed run of this instance left open: all who read only what
 * is committed would wait behind them until they time out.
 */
@Component
class AbandonedTransactions implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(AbandonedTransactions.class);
    private static final long PATIENCE_SECONDS = 20;

    private final KafkaAdmin admin;
    private final String prefix;
    private final int readers;
    private volatile boolean running;

    AbandonedTransactions(KafkaAdmin admin, KafkaProperties kafka) {
        this.admin = admin;
        this.prefix = Objects.requireNonNull(kafka.getProducer().getTransactionIdPrefix());
        this.readers = Objects.requireNonNullElse(kafka.getListener().getConcurrency(), 1);
    }

    /** Spring Kafka numbers the producers behind the prefix; each reading thread has one at most. */
    @Override
    public void start() {
        var ids =
                IntStream.range(0, readers).mapToObj(number -> prefix + number).toList();
        try (var broker = Admin.create(admin.getConfigurationProperties())) {
            broker.fenceProducers(ids).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.warn("Transactions that an earlier run left open end only when they time out", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the listeners, which start last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
