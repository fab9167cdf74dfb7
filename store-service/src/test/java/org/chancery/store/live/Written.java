package org.chancery.store.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A stream that leads nowhere and remembers what was written to it. */
final class Written extends SseEmitter {
    private final List<String> written = new CopyOnWriteArrayList<>();

    @Override
    public void send(SseEventBuilder event) {
        send(event.build());
    }

    @Override
    public void send(Set<DataWithMediaType> parts) {
        parts.forEach(part -> written.add(
                part.getData() instanceof byte[] bytes ? new String(bytes, UTF_8) : String.valueOf(part.getData())));
    }

    List<String> lines() {
        return written.stream().flatMap(String::lines).toList();
    }

    /** The ids of the events. */
    List<String> ids() {
        return lines().stream()
                .filter(line -> line.startsWith("id:"))
                .map(line -> line.substring("id:".length()))
                .toList();
    }
}
