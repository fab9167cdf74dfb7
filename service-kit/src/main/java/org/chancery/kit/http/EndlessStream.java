package org.chancery.kit.http;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Server-sent events (WHATWG HTML) that are written on a thread of their own until whoever watches has gone. */
public record EndlessStream(SseEmitter emitter) {
    private static final long WITHOUT_END = 0;

    /** One that has not begun. */
    public EndlessStream() {
        this(new SseEmitter(WITHOUT_END));
    }

    /** Begins to write, with headers so that no proxy holds events back or keeps them; {@code close} must end the writing. */
    public SseEmitter begin(HttpServletResponse response, Runnable write, Runnable close) {
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Cache-Control", "no-store");
        emitter.onCompletion(close);
        emitter.onTimeout(close);
        emitter.onError(_ -> close.run());
        Thread.ofVirtual().name("watcher").start(write);
        return emitter;
    }
}
