package org.chancery.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    private static final Path LAUNCHER =
            Path.of("..", "chancery").toAbsolutePath().normalize();

    @TempDir
    Path directory;

    @Test
    void saysThatThereIsNoJdk() throws Exception {
        link("dirname", "readlink", "sed");

        var run = run();

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("needs a JDK 25")
                .contains("JAVA_HOME");
    }

    @Test
    void passesOverAJdkThatIsTooOld() throws Exception {
        link("dirname", "readlink", "sed");
        jdk("jdk-17", "17.0.15");

        assertThat(run().status()).isEqualTo(3);
    }

    @Test
    void saysThatItNeedsMaven() throws Exception {
        link("dirname", "readlink", "sed", "find", "touch");
        jdk("jdk-26", "26.0.1");
        var elsewhere = Files.copy(LAUNCHER, directory.resolve("chancery"));

        var run = run(elsewhere);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("Maven");
    }

    private record Run(int status, String out, String err) {}

    private Run run() throws IOException, InterruptedException {
        return run(LAUNCHER);
    }

    private Run run(Path launcher) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(find("bash").toString(), launcher.toString(), "--version");
        builder.environment().clear();
        builder.environment().put("PATH", directory.resolve("bin").toString());
        builder.environment().put("CHANCERY_JDK_DIRS", directory.toString());
        var process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), UTF_8),
                new String(process.getErrorStream().readAllBytes(), UTF_8));
    }

    private void link(String... programs) throws IOException {
        var bin = Files.createDirectory(directory.resolve("bin"));
        for (var program : programs) {
            var script = Files.writeString(bin.resolve(program), "#!/bin/sh\nexec " + find(program) + " \"$@\"\n");
            assertThat(script.toFile().setExecutable(true)).isTrue();
        }
    }

    private static Path find(String program) {
        var places = List.of(System.getenv("PATH").split(":"));
        return places.stream()
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private void jdk(String name, String version) throws IOException {
        var bin = Files.createDirectories(directory.resolve(name).resolve("bin"));
        Files.writeString(directory.resolve(name).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (var program : Arrays.asList("java", "javac")) {
            assertThat(Files.createFile(bin.resolve(program)).toFile().setExecutable(true))
                    .isTrue();
        }
    }
}
