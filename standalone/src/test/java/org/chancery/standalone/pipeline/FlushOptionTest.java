package org.chancery.standalone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Whether records are on the disk before they are acknowledged. */
class FlushOptionTest {
    @Test
    void isLeftToTheOperatingSystemUnlessAskedFor() {
        assertThat(given()).isEmpty();
        assertThat(given("--flush=false")).isEmpty();
    }

    @Test
    void isDoneForEachRecordIfAskedFor() {
        assertThat(given("--flush")).containsEntry("log.flush.interval.messages", "1");
    }

    private static Map<String, String> given(String... arguments) {
        return CommandLine.populateCommand(new FlushOption(), arguments).settings();
    }
}
