package org.chancery.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What an analyst is told about the seeds. */
class SeedsCommandTest {
    private final StringWriter out = new StringWriter();
    private final CommandLine command = new CommandLine(new SeedsCommand()).setOut(new PrintWriter(out, true));

    @Test
    void tellsWhichRulesAWordCanTriggerAndWhereTheyStand() {
        int status = command.execute("why", "condemned");

        assertThat(status).isZero();
        assertThat(out.toString().lines().limit(2))
                .satisfiesExactly(
                        head -> assertThat(head).startsWith("RULE"),
                        row -> assertThat(row)
                                .matches(
                                        "accuse\\.condemn +ACCUSE +disapprove +verb +events/accuse\\.yaml:\\d+ +condemn"));
        assertThat(out.toString().lines()).last().asString().endsWith("patterns");
    }

    @Test
    void saysThatAWordTriggersNoRule() {
        int status = command.execute("why", "marmalade");

        assertThat(status).isOne();
        assertThat(out.toString().strip()).isEqualTo("no rule");
    }
}
