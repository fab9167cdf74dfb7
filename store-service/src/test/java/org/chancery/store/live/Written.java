package org.chancery.store.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A stream that leads nowhere and remembers what was written to it. */
final class Written extends SseEmitter {
    private final List<String> written = new CopyOnWriteArrayList<>();

    @Override
    public void send(SseEventBuilder event) {
        event.build().forEach(part -> written.add(String.valueOf(part.getData())));
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
