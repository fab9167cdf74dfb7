package org.chancery.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.chancery.standalone.running.PipelineTest;
import org.chancery.standalone.running.RunningPipeline;
import org.junit.jupiter.api.Test;

/** The command against a running store service, which may tell nobody on this machine. */
@PipelineTest
class AlertsCommandIT {
    private static final String[] THREATS = {"Threats", "--type", "THREATEN", "--quad", "3", "--min-confidence", "0.4"};

    private int port;

    private record Run(int status, String said) {}

    @Test
    void previewsAddsListsTestsAndRemoves(RunningPipeline pipeline) {
        port = pipeline.ports().page();

        assertThat(run("add --preview --more-than 5", THREATS).said())
                .matches("would have fired \\d+ times in the last 30 days\n");
        assertThat(run("list").said()).isEqualTo("0 alerts\n");
        assertThat(run("add --more-than 5 --days 2 --webhook http://127.0.0.1:9/hook", THREATS)
                        .said())
                .startsWith("added ")
                .contains("Threats: more than 5 in 2 d, http://127.0.0.1:9/hook", "whsec_");
        assertThat(run("list").said()).contains("Threats: more than 5").doesNotContain("whsec_");
        assertThat(run("test threats").said()).isEqualTo("a test message is on its way\n");
        assertThat(run("remove Threats").said()).isEqualTo("removed Threats\n");
        assertThat(run("remove Threats").said()).contains("No alert has the id or name 'Threats'");
    }

    @Test
    void whatIsNoAlertIsRefusedByName(RunningPipeline pipeline) {
        port = pipeline.ports().page();

        assertThat(run("add Everything").said()).contains("filter: must ask for something in particular");
        assertThat(run("add Odd --quad four").said()).contains("filter/quad");
        assertThat(run("add Both --q a --more-than 1 --unusual 3").status()).isEqualTo(2);
        assertThat(run("add Away --q a --webhook file:///etc/passwd").said()).contains("webhook: must begin with");
    }

    private Run run(String words, String... more) {
        var said = new StringWriter();
        var out = new PrintWriter(said, true);
        var line = Commands.line().setOut(out).setErr(out);
        int status = line.execute(Stream.of(
                        Stream.of("alerts"),
                        Stream.of(words.split(" ")),
                        Stream.of(more),
                        Stream.of("--url", "http://127.0.0.1:" + port))
                .flatMap(part -> part)
                .toArray(String[]::new));
        return new Run(status, said.toString().replace("\r", ""));
    }
}
