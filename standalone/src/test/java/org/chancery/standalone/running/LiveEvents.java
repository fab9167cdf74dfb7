package org.chancery.standalone.running;

import com.launchdarkly.eventsource.ConnectStrategy;
import com.launchdarkly.eventsource.ErrorStrategy;
import com.launchdarkly.eventsource.EventSource;
import com.launchdarkly.eventsource.MessageEvent;
import com.launchdarkly.eventsource.StartedEvent;
import com.launchdarkly.eventsource.StreamEvent;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What comes on the live stream while this is open. */
public final class LiveEvents implements AutoCloseable {
    private final EventSource source;
    private final CountDownLatch open = new CountDownLatch(1);
    private final Queue<String> events = new ConcurrentLinkedQueue<>();

    LiveEvents(URI address) {
        source = new EventSource.Builder(ConnectStrategy.http(address).readTimeout(0, TimeUnit.SECONDS))
                .errorStrategy(ErrorStrategy.alwaysContinue())
                .build();
        Thread.ofVirtual().start(() -> source.anyEvents().forEach(this::on));
        try {
            if (!open.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException(address + " does not open");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void on(StreamEvent event) {
        if (event instanceof StartedEvent) {
            open.countDown();
        }
        if (event instanceof MessageEvent message) {
            events.add(message.getData());
        }
    }

    /** The events so far, as JSON. */
    public List<String> received() {
        return List.copyOf(events);
    }

    @Override
    public void close() {
        source.close();
    }
}
