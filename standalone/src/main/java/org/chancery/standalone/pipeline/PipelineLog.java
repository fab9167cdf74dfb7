package org.chancery.standalone.pipeline;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** The log of broker and services: the terminal is for the user, so it goes to a file. */
final class PipelineLog {
    private PipelineLog() {}

    /** To that of a data directory; before anything is logged. */
    static void sendTo(DataDirectory directory) {
        System.setProperty("chancery.log", directory.log().toString());
        System.setProperty("logback.configurationFile", "logback-up.xml");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        // Tomcat uses the JDK's logging.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
