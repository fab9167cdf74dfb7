package org.chancery.store.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** A stream that leads nowhere and remembers what was written to it. */
final class Written extends SseEmitter {
    private static final JsonMapper JSON = new JsonMapper();

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

    /** The ids of the messages. */
    List<String> ids() {
        return starting("id:").toList();
    }

    /** The ids of the events. */
    List<String> events() {
        return starting("data:")
                .filter(data -> data.startsWith("{\"id\""))
                .map(data -> JSON.readTree(data).path("id").asString())
                .toList();
    }

    private Stream<String> starting(String field) {
        return lines().stream().filter(line -> line.startsWith(field)).map(line -> line.substring(field.length()));
    }
}
