package org.chancery.standalone.trace;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.chancery.kit.trace.Step;
import org.slf4j.LoggerFactory;

/** What the services say of single articles, with debugging, while this is open. */
final class ServiceLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger logger = (Logger) LoggerFactory.getLogger("org.chancery");
    private final Level usual = logger.getLevel();
    private final Queue<ILoggingEvent> lines = new ConcurrentLinkedQueue<>();

    ServiceLog() {
        setContext(logger.getLoggerContext());
        start();
        logger.addAppender(this);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
    }

    @Override
    protected void append(ILoggingEvent line) {
        line.prepareForDeferredProcessing();
        lines.add(line);
    }

    /** Loggers of the lines that have both ids. */
    Stream<String> loggers(String trace, String article) {
        var ids = Map.of("traceId", trace, Step.ARTICLE, article);
        return lines.stream()
                .filter(line -> line.getMDCPropertyMap().entrySet().containsAll(ids.entrySet()))
                .map(ILoggingEvent::getLoggerName);
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        logger.setAdditive(true);
        logger.setLevel(usual);
    }
}
