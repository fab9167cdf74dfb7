package org.chancery.standalone.bench.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one run has measured.
 *
 * @param seconds that were asked for
 */
public record BenchReport(
        Machine machine, int seconds, Engine engine, Pipeline pipeline, List<Latency> latency, List<Usage> usage) {
    /** Where it was measured, and with what. */
    public record Machine(int cores, String system, String java, String version) {
        /** This one, with this version of Chancery. */
        public static Machine here(String version) {
            var system =
                    Stream.of("os.name", "os.arch").map(System::getProperty).collect(Collectors.joining(" "));
            var runtime = Runtime.getRuntime();
            return new Machine(
                    runtime.availableProcessors(), system, Runtime.version().toString(), version);
        }
    }

    /** Articles and megabytes of text a second. */
    public record Speed(String what, double articles, double megabytes) {}

    /** What a stage takes of the time of an article. */
    public record Stage(String what, double millis) {}

    /**
     * The engine on one core.
     *
     * @param warmUp seconds that it read unmeasured, until its speed was steady
     * @param floor libraries that only split the same text
     */
    public record Engine(double warmUp, Speed whole, List<Stage> stages, List<Speed> floor) {}

    /**
     * From HTTP to PostgreSQL.
     *
     * @param warmUp seconds at full speed that were not measured
     * @param grouped the same, until what they report is grouped into happenings
     * @param limits what broker and database do with the same records and rows
     */
    public record Pipeline(double warmUp, Speed whole, Speed grouped, List<Speed> limits) {
        /** The limit that is reached first. */
        @JsonProperty
        public Speed slowest() {
            return limits.stream()
                    .min(Comparator.comparingDouble(Speed::articles))
                    .orElseThrow();
        }

        /** How much of that limit the pipeline reaches. */
        @JsonProperty
        public double share() {
            return whole.articles() / slowest().articles();
        }
    }

    /**
     * From the moment at which an article was due to be pushed, until its event is on the live stream, in milliseconds.
     *
     * @param percent of the speed of the pipeline
     * @param rate articles a second
     * @param missing articles whose event did not come in time; they count with the time they were waited for
     */
    public record Latency(
            int percent, double rate, long articles, long missing, double p50, double p99, double p999, double max) {}

    /**
     * What processes need, the bench itself included.
     *
     * @param cores busy on average
     * @param megabytes resident at the end
     */
    public record Usage(String phase, String process, double cores, long megabytes) {}
}
