package org.chancery.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Pages made to be read for as long as possible. What counts is the time of the processor: others may need it, too. */
class HostilePagesTest {
    private static final int LONGEST = 10 * 1024 * 1024;
    private static final URI ADDRESS = URI.create("https://www.post.example/story");

    private final PageReader reader = new PageReader(new JsonMapper());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x, y<br><br>",
                "<div><div><div>x, y</div></div></div>",
                "<div>",
                "<p>x, y, z",
                "<svg></svg>",
                "<script></script>",
                "<b><i><a>",
                "<table><tr><td>x",
                "<!-- -->"
            })
    void ofTheGreatestLengthAreReadSoonOrNotAtAll(String part) {
        assertThat(timeToRead(part.repeat(LONGEST / part.length()))).isLessThan(Duration.ofSeconds(6));
    }

    static Stream<String> justWithin() {
        var deep = "<div>".repeat(90);
        return Stream.of(
                "x, y<br><br>".repeat(6_500),
                "<div><div><div>x, y</div></div></div>".repeat(4_900),
                deep + "x, y ".repeat(95_000),
                deep + "x".repeat(490_000));
    }

    @ParameterizedTest
    @MethodSource("justWithin")
    void justWithinTheLimitsAreReadSoon(String page) {
        assertThat(timeToRead(page)).isLessThan(Duration.ofSeconds(6));
    }

    private Duration timeToRead(String body) {
        var page = ("<html><body>" + body).getBytes(UTF_8);
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        reader.read(page, "text/html", ADDRESS);
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }
}
