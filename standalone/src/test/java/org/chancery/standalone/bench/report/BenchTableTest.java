package org.chancery.standalone.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.chancery.standalone.bench.report.BenchReport.Engine;
import org.chancery.standalone.bench.report.BenchReport.Latency;
import org.chancery.standalone.bench.report.BenchReport.Machine;
import org.chancery.standalone.bench.report.BenchReport.Pipeline;
import org.chancery.standalone.bench.report.BenchReport.Speed;
import org.chancery.standalone.bench.report.BenchReport.Stage;
import org.chancery.standalone.bench.report.BenchReport.Usage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BenchTableTest {
    private static final BenchReport REPORT = new BenchReport(
            new Machine(2, "Linux amd64", "25.0.3", "1.0.0"),
            60,
            new Engine(
                    57.6,
                    new Speed("all", 900, 1.8),
                    List.of(new Stage("leaders", 0.25), new Stage("events", 0.75)),
                    List.of(new Speed("only splitting, ICU", 12_500, 25))),
            new Pipeline(
                    18.2,
                    new Speed("HTTP to PostgreSQL", 600, 1.2),
                    new Speed("the same, until grouped", 450, 0.9),
                    List.of(new Speed("producer alone", 9_000, 18), new Speed("COPY of the same rows", 1_200, 2.4))),
            List.of(new Latency(50, 300, 3_000, 2, 12.3, 45.6, 78.9, 10_000)),
            List.of(new Usage("full speed", "database", 0.66, 210)));

    @Test
    void showsEachFigureUnderItsName() {
        assertThat(printed()).isEqualToNormalizingNewlines("""
                Chancery 1.0.0, Linux amd64, Java 25.0.3, 2 cores, 60 s

                engine, on one core                    articles/s      MB/s
                  all                                         900      1.80
                  only splitting, ICU                      12,500     25.00
                  measured after a warm-up of 58 s

                its stages                                     ms     share
                  leaders                                    0.25      25 %
                  events                                     0.75      75 %

                pipeline                               articles/s      MB/s
                  HTTP to PostgreSQL                          600      1.20
                  the same, until grouped                     450      0.90
                  producer alone                            9,000     18.00
                  COPY of the same rows                     1,200      2.40
                  50 % of the slowest limit (COPY of the same rows), measured after a warm-up of 18 s

                push to stream, ms                       a second       p50       p99     p99.9       max
                  at 50 % of its speed                      300.0      12.3      45.6      78.9  10,000.0  2 of 3,000 missing

                needs                                       cores        MB
                  full speed: database                       0.66       210
                """);
    }

    @Test
    void isWrittenAsJsonWithWhatFollowsFromTheFigures() {
        var json = new JsonMapper().valueToTree(REPORT);

        assertThat(json.at("/engine/whole/articles").asDouble()).isEqualTo(900);
        assertThat(json.at("/pipeline/slowest/what").asString()).isEqualTo("COPY of the same rows");
        assertThat(json.at("/pipeline/share").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/latency/0/p999").asDouble()).isEqualTo(78.9);
    }

    private static String printed() {
        var text = new StringWriter();
        new BenchTable(new PrintWriter(text)).print(REPORT);
        return text.toString();
    }
}
