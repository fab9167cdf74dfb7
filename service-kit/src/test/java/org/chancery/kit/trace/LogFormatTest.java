package org.chancery.kit.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Lines about an article name it and its trace, as text and as JSON. */
class LogFormatTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Map<String, String> IDS = Map.of("traceId", TRACE, Step.ARTICLE, "talks");

    private static ConfigurableApplicationContext service;

    private final LoggerContext logback = new LoggerContext();

    /** A service of nothing. */
    static class Nothing {}

    @BeforeAll
    static void start() {
        service = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .properties(
                        Map.of("spring.config.name", "nothing", "spring.config.import", "classpath:service-kit.yaml"))
                .run("--CHANCERY_LOG_FORMAT=ecs");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void textNamesBothInBrackets() {
        assertThat(text(IDS)).isEqualTo("[" + TRACE + " talks] It is read");
        assertThat(text(Map.of())).isEqualTo("It is read");
    }

    @Test
    void anArticleCannotForgeLines() {
        assertThat(text(Map.of("traceId", TRACE, Step.ARTICLE, "talks\r\nINFO forged")))
                .isEqualTo("[" + TRACE + " talks??INFO forged] It is read");
    }

    @Test
    void elasticCommonSchemaHasFieldsForThem() {
        var line = new JsonMapper().readTree(json(IDS));

        assertThat(line.at("/ecs/version").asString()).isNotEmpty();
        assertThat(line.path("message").asString()).isEqualTo("It is read");
        assertThat(line.path("trace.id").asString()).isEqualTo(TRACE);
        assertThat(line.path("article.id").asString()).isEqualTo("talks");
    }

    private String text(Map<String, String> ids) {
        var layout = new PatternLayout();
        layout.setContext(logback);
        layout.setPattern(setting("logging.pattern.correlation") + "%msg");
        layout.start();
        return layout.doLayout(line(ids));
    }

    private String json(Map<String, String> ids) {
        logback.putObject(Environment.class.getName(), service.getEnvironment());
        var encoder = new StructuredLogEncoder();
        encoder.setContext(logback);
        encoder.setFormat(setting("logging.structured.format.console"));
        encoder.start();
        return new String(encoder.encode(line(ids)), UTF_8);
    }

    private ILoggingEvent line(Map<String, String> ids) {
        var line = new LoggingEvent("", logback.getLogger("test"), Level.INFO, "It is read", null, null);
        line.setMDCPropertyMap(ids);
        return line;
    }

    private static String setting(String name) {
        return service.getEnvironment().getRequiredProperty(name);
    }
}
