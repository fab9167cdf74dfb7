package org.chancery.standalone.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import org.chancery.standalone.command.Commands;
import org.chancery.standalone.pipeline.Ports;
import org.junit.jupiter.api.Test;

class ReplayCommandTest {
    private record Run(int status, String said) {}

    @Test
    void readsDaysInstantsAndTheBeginning() {
        var moment = new Moment();

        assertThat(moment.convert("beginning")).isEqualTo(Instant.EPOCH);
        assertThat(moment.convert("2026-01-31")).isEqualTo("2026-01-31T00:00:00Z");
        assertThat(moment.convert("2026-01-31T12:30:00Z")).isEqualTo("2026-01-31T12:30:00Z");
    }

    @Test
    void saysWhatAMomentIsAndThatThereMustBeOne() {
        assertThat(run("--from", "yesterday").said()).contains("'yesterday' is no moment", "2026-01-31T12:00:00Z");
        assertThat(run("--from", "yesterday").status()).isEqualTo(2);
        assertThat(run().said()).contains("--from");
    }

    @Test
    void saysThatNoStoreAnswers() {
        var run = run("--from", "beginning", "--url", "http://127.0.0.1:" + Ports.anyFree());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.said()).contains("./chancery up").doesNotContain("Exception");
    }

    @Test
    void saysWhichFileOfSettingsIsMissing() {
        var run = run("--from", "beginning", "--kafka-settings", "no/such/file");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.said()).contains("no/such/file");
    }

    private static Run run(String... words) {
        var said = new StringWriter();
        var line = Commands.line().setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        var all = new String[words.length + 1];
        all[0] = "replay";
        System.arraycopy(words, 0, all, 1, words.length);
        return new Run(line.execute(all), said.toString());
    }
}
