package org.chancery.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.chancery.standalone.command.Commands;
import org.junit.jupiter.api.Test;

/** What the command refuses before anything is started. */
class BenchCommandTest {
    @Test
    void refusesATimeThatIsTooShort() {
        var err = new StringWriter();

        int status = Commands.line().setErr(new PrintWriter(err, true)).execute("bench", "--seconds=1");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("--seconds must be at least 2");
    }
}
