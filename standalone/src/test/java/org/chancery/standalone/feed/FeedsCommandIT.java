package org.chancery.standalone.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.stream.Stream;
import org.chancery.standalone.command.Commands;
import org.chancery.standalone.pipeline.Ports;
import org.chancery.standalone.running.PipelineTest;
import org.chancery.standalone.running.RunningPipeline;
import org.junit.jupiter.api.Test;

/** The command against a running ingest service, which may fetch from nowhere on this machine. */
@PipelineTest
class FeedsCommandIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FEED = "http://127.0.0.1:9/rss";

    private int port;

    private record Run(int status, String said) {}

    @Test
    void addsListsPausesAndRemoves(RunningPipeline pipeline) {
        port = pipeline.ports().ingest();

        assertThat(run("add", FEED, "--name", "Nearby", "--exclude", "football").said())
                .isEqualTo("added Nearby\n");
        await().atMost(PATIENCE).until(() -> run("list").said().contains("127.0.0.1 has no public address"));
        assertThat(run("list").said()).contains("fails    Nearby", FEED, "1 feed\n");
        assertThat(run("pause", "Nearby").said()).isEqualTo("paused Nearby\n");
        assertThat(run("list").said()).contains("paused   Nearby");
        assertThat(run("resume", FEED).status()).isZero();
        assertThat(run("fetch", "nearby").status()).isZero();
        assertThat(run("items", FEED)).isEqualTo(new Run(0, ""));
        assertThat(run("remove", FEED).said()).isEqualTo("removed " + FEED + "\n");
        assertThat(run("list").said()).isEqualTo("0 feeds\n");
    }

    @Test
    void tellsFeedsOfOneNameApart(RunningPipeline pipeline) {
        port = pipeline.ports().ingest();

        assertThat(run("add", FEED, "--name", "Twin").said()).isEqualTo("added Twin\n");
        assertThat(run("add", FEED, "--name", "Other").said()).isEqualTo("on the list already, unchanged: Twin\n");
        run("add", FEED + "2", "--name", "Twin");
        var refused = run("remove", "Twin");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.said()).contains("2 feeds have the name 'Twin'", "  " + FEED + "\n", "  " + FEED + "2\n");
        assertThat(run("list").said()).contains("2 feeds\n");
        assertThat(run("remove", FEED).status()).isZero();
        assertThat(run("remove", "twin").status()).isZero();
    }

    @Test
    void theStarterListTakesNoOptionsOfItsFeeds() {
        port = Ports.anyFree();

        var refused = run("add", "--starter", "--exclude", "football");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.said()).contains("--starter adds its feeds as they are");
    }

    @Test
    void saysWhyAFeedCannotBeReadOrFound(RunningPipeline pipeline) {
        port = pipeline.ports().ingest();

        assertThat(run("test", FEED).status()).isEqualTo(1);
        assertThat(run("test", FEED).said()).contains("127.0.0.1 has no public address");
        assertThat(run("add", "file:///etc/passwd").said()).contains("must begin with http:// or https://");
        assertThat(run("remove", "nobody").said()).contains("No feed has the address, id or name 'nobody'");
        assertThat(run("remove", "nobody").status()).isEqualTo(1);
        assertThat(run("add").status()).isEqualTo(2);
    }

    @Test
    void saysWhatToDoWhereNobodyListens() {
        port = Ports.anyFree();

        assertThat(run("list").status()).isEqualTo(2);
        assertThat(run("list").said()).contains("./chancery up");
    }

    private Run run(String... words) {
        var said = new StringWriter();
        var line = Commands.line().setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        var all = Stream.concat(
                Stream.concat(Stream.of("feeds"), Stream.of(words)), Stream.of("--url", "http://127.0.0.1:" + port));
        return new Run(line.execute(all.toArray(String[]::new)), said.toString());
    }
}
