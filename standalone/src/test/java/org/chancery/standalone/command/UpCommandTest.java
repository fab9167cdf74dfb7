package org.chancery.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.chancery.standalone.pipeline.DataDirectory;
import org.chancery.standalone.pipeline.Ports;
import org.chancery.standalone.pipeline.UpCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class UpCommandTest {
    private final StringWriter said = new StringWriter();

    @TempDir
    Path directory;

    @Test
    void saysWhichPortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var status = up(directory, "--kafka-port", Integer.toString(taken.getLocalPort()));

            assertThat(status).isEqualTo(1);
            assertThat(said.toString().lines())
                    .singleElement()
                    .asString()
                    .contains("Port " + taken.getLocalPort())
                    .contains("--kafka-port");
        }
    }

    @Test
    void refusesOnePortForTwo() {
        var port = Integer.toString(Ports.anyFree());

        assertThat(up(directory, "--kafka-port", port, "--postgres-port", port)).isEqualTo(1);
        assertThat(said.toString()).contains("--kafka-port and --postgres-port");
    }

    @Test
    void saysThatTheDataDirectoryIsInUse() {
        try (var held = DataDirectory.open(directory)) {
            var status = up(directory);

            assertThat(status).isEqualTo(1);
            assertThat(said.toString().lines())
                    .singleElement()
                    .asString()
                    .contains(held.root().toString())
                    .contains("in use");
        }
    }

    @Test
    void saysThatTheDataDirectoryCannotBeMade() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "");

        assertThat(up(file.resolve("data"))).isEqualTo(1);
        assertThat(said.toString().lines()).singleElement().asString().contains("cannot be written to");
    }

    @Test
    void saysThatTheDataDirectoryCannotBeWrittenTo() throws IOException {
        var closed = Files.createDirectory(directory.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(closed)).as("root writes everywhere").isFalse();

        assertThat(up(closed)).isEqualTo(1);
        assertThat(said.toString()).contains("cannot be written to");
    }

    private int up(Path data, String... more) {
        var arguments = new String[] {
            "--data", data.toString(),
            "--port", Integer.toString(Ports.anyFree()),
            "--ingest-port", Integer.toString(Ports.anyFree()),
            "--enrich-port", Integer.toString(Ports.anyFree()),
            "--kafka-port", Integer.toString(Ports.anyFree()),
            "--postgres-port", Integer.toString(Ports.anyFree())
        };
        var command = new CommandLine(new UpCommand())
                .setOverwrittenOptionsAllowed(true)
                .setExecutionExceptionHandler(new Refusals())
                .setErr(new PrintWriter(said, true))
                .setOut(new PrintWriter(new StringWriter()));
        return command.execute(Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
