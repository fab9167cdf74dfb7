package org.chancery.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.standalone.command.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On demand, as it needs the machine for itself: everything is measured, however short the time. */
@Timeout(300)
class ShortBench {
    @Test
    void measuresEverythingInTwoSeconds(@TempDir Path directory) throws IOException {
        var file = directory.resolve("bench.json");
        var out = new StringWriter();

        int status =
                Commands.line().setOut(new PrintWriter(out, true)).execute("bench", "--seconds=2", "--json=" + file);

        assertThat(status).isZero();
        assertThat(out.toString()).contains("of the slowest limit", "at 80 % of its speed");
        var report = new JsonMapper().readTree(Files.readString(file));
        assertThat(report.at("/engine/stages").size()).isEqualTo(5);
        assertThat(report.at("/pipeline/whole/articles").asDouble()).isPositive();
        assertThat(report.at("/pipeline/limits").values())
                .hasSize(3)
                .allSatisfy(
                        limit -> assertThat(limit.path("articles").asDouble()).isPositive());
        assertThat(report.at("/latency").values()).hasSize(3).allSatisfy(ShortBench::hasArrived);
    }

    private static void hasArrived(JsonNode latency) {
        assertThat(latency.path("missing").asLong()).isZero();
        assertThat(latency.path("p50").asDouble()).isPositive();
    }
}
