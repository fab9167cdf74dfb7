package org.chancery.enrich.publish;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * Before the first article is read, aborts the transactions that a killed run of this instance left open: consumers with
 * {@code read_committed} would be held up until they time out.
 */
@Component
class AbandonedTransactions implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(AbandonedTransactions.class);
    private static final long PATIENCE_SECONDS = 20;

    private final KafkaAdmin admin;
    private final TransactionNames names;
    private volatile boolean running;

    AbandonedTransactions(KafkaAdmin admin, TransactionNames names) {
        this.admin = admin;
        this.names = names;
    }

    @Override
    public void start() {
        try (var broker = Admin.create(admin.getConfigurationProperties())) {
            broker.fenceProducers(names.all()).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.warn("Transactions left open by an earlier run cannot be aborted; they end when they time out", e);
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
