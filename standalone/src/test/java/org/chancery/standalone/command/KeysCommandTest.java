package org.chancery.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("keys");
    }

    @Test
    void printsTheKeyOnceAndKeepsItsHash() throws IOException {
        assertThat(keys("desk", "--role", "push", "--quota", "600")).isZero();

        assertThat(out.toString()).matches("chancery_[\\w-]{43}\\n");
        assertThat(err.toString()).contains("desk may [push] now", file.toString());
        assertThat(Files.readString(file))
                .matches("desk push sha256:[0-9a-f]{64} 600\\n")
                .doesNotContain(out.toString().strip());
    }

    @Test
    void severalRolesAndKeysGoTogether() throws IOException {
        keys("desk", "--role=push,read");
        keys("boss", "--role=ADMIN", "--role", "analyst");

        assertThat(Files.readAllLines(file))
                .satisfiesExactly(
                        desk -> assertThat(desk).startsWith("desk read,push sha256:"),
                        boss -> assertThat(boss).startsWith("boss analyst,admin sha256:"));
    }

    @ParameterizedTest
    @CsvSource({
        "desk, Missing required option: '--role=ROLE'",
        "desk --role=boss, expected one of [READ PUSH ANALYST ADMIN]",
        "--role=push, Missing required parameter: 'NAME'",
        "a/b --role=push, 'a name has up to 64 letters, digits, dots and hyphens, unlike a/b'",
        "desk --role=push --quota=-1, --quota must be at least 1",
        "desk --role=push --quota=many, Invalid value for option '--quota'"
    })
    void saysWhatIsWrong(String arguments, String told) {
        assertThat(keys(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString().replace(",", "")).contains(told.replace(",", ""));
        assertThat(out.toString()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void saysThatTheFileCannotBeWritten() throws IOException {
        file = Files.writeString(directory.resolve("file"), "").resolve("keys");

        assertThat(keys("desk", "--role=push")).isEqualTo(2);
        assertThat(err.toString()).contains("cannot be written", "file");
    }

    private int keys(String... arguments) {
        return Commands.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.of(new String[] {"keys", "new", "--file", file.toString()}, arguments)
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }
}
