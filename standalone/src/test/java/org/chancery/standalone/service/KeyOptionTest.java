package org.chancery.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class KeyOptionTest {
    private final KeyOption option = new KeyOption();

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("key");
    }

    @Test
    void theKeyInTheFileGoesWithEachRequestAndIntoNoMessage() throws IOException {
        Files.writeString(file, "chancery_a-b_c\n");
        new CommandLine(option).parseArgs("--key-file", file.toString());

        var service = option.at(ServiceAddress.of("http://127.0.0.1:8080"));

        assertThat(service.request("/api").build().headers().firstValue("Authorization"))
                .contains("Bearer chancery_a-b_c");
        assertThat(service.toString() + service.key()).doesNotContain("a-b");
    }

    @Test
    void withoutAFileNothingIsShown() {
        assertThat(ServiceAddress.of("http://127.0.0.1:8080")
                        .request("/api")
                        .build()
                        .headers()
                        .map())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "two keys", "one\ntwo", "k\u00e9y"})
    void whatIsNoKeyIsNotSent(String content) throws IOException {
        Files.writeString(file, content);

        assertThatThrownBy(() -> new CommandLine(option).parseArgs("--key-file", file.toString()))
                .isInstanceOf(ParameterException.class)
                .hasMessageContainingAll("--key-file", "holds no key");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new CommandLine(option).parseArgs("--key-file", file.toString()))
                .isInstanceOf(ParameterException.class)
                .hasMessageContainingAll("--key-file", file.toString(), "cannot be read");
    }
}
