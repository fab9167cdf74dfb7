package org.chancery.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.kit.access.key.AccessUnclear;
import org.chancery.kit.running.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A service starts where it is clear who may use it, and nowhere else. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {
    @Test
    void onThisMachineNobodyNeedsAKey() {
        try (var service = start("--CHANCERY_ADDRESS=127.0.0.1")) {
            assertThat(service.client().get("/api/events").status()).isEqualTo(200);
            var known = service.client().request("/api/feeds").header("Authorization", "Bearer x");
            assertThat(service.client().send(known.DELETE()).status()).isEqualTo(200);
        }
    }

    @Test
    void whatOthersReachDoesNotStartWithoutAccessControl(CapturedOutput output) {
        assertThatThrownBy(() -> start("--CHANCERY_ADDRESS=0.0.0.0")).hasRootCauseInstanceOf(AccessUnclear.class);

        assertThat(output).contains("The service would listen on 0.0.0.0", "CHANCERY_KEYS_FILE");
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void itStartsIfSomebodySaysThatItMayBeOpen() {
        try (var service = start("--CHANCERY_ADDRESS=0.0.0.0", "--CHANCERY_OPEN=yes")) {
            assertThat(service.client().get("/api/events").status()).isEqualTo(200);
        }
    }

    @Test
    void itStartsWithAFileOfKeysEvenAnEmptyOne(@TempDir Path directory) throws Exception {
        var keys = Files.createFile(directory.resolve("keys"));
        try (var service = start("--CHANCERY_ADDRESS=0.0.0.0", "--CHANCERY_KEYS_FILE=" + keys)) {
            assertThat(service.client().get("/api/events").status()).isEqualTo(401);
        }
    }

    @Test
    void aFileOfKeysThatIsMissingOrBrokenIsNotTakenForAnEmptyOne(@TempDir Path directory, CapturedOutput output)
            throws Exception {
        var keys = directory.resolve("keys");
        assertThatThrownBy(() -> start("--CHANCERY_KEYS_FILE=" + keys)).hasStackTraceContaining("cannot be read");
        assertThat(output).contains("The file of keys " + keys + " cannot be read");

        Files.writeString(keys, "desk push\n");
        assertThatThrownBy(() -> start("--CHANCERY_KEYS_FILE=" + keys)).hasStackTraceContaining("line 1");
        assertThat(output).contains(keys + ", line 1: a key is NAME ROLES");
    }

    private static RunningService start(String... settings) {
        return RunningService.start(SmallService.application(), "", settings);
    }
}
