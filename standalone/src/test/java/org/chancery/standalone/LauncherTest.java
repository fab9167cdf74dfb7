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

    private static final String JAR = "standalone/target/chancery.jar";

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

        var run = run(elsewhere, "--version");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("Maven");
    }

    @Test
    void buildsWithTheWrapperWhereThereIsNoMaven() throws Exception {
        link("dirname", "readlink", "sed", "find", "mktemp", "rm", "touch", "mkdir");
        jdk("jdk-25", "25.0.3");
        script(directory.resolve("jdk-25/bin/java"), "echo \"$@\"");
        script(
                directory.resolve("mvnw"),
                "echo wrapper: \"$@\" >&2; mkdir -p standalone/target; : >standalone/target/chancery.jar");
        var launcher = Files.copy(LAUNCHER, directory.resolve("chancery"));

        var run = run(launcher, "--version");

        assertThat(run.status()).isZero();
        assertThat(run.err()).containsPattern("wrapper: .* package\n");
        assertThat(run.out()).endsWith("chancery.jar --version\n");
    }

    @Test
    void upUsesWhatTheJvmLearntFromARehearsal() throws Exception {
        var launcher =
                builtLauncher("for option; do case $option in *Output=*) echo classes >${option#*=};; esac; done");

        var before = run(launcher, "up");
        var rehearsal = run(launcher, "rehearse");
        var after = run(launcher, "up");

        assertThat(before.out()).doesNotContain("AOT").endsWith(".jar up\n");
        assertThat(rehearsal.out()).contains("-XX:AOTCacheOutput=").endsWith(".jar rehearse\n");
        assertThat(after.out()).contains("-XX:AOTCache=").endsWith(".jar up\n");
    }

    @Test
    void aRehearsalThatFailsIsReportedAndChangesNothing() throws Exception {
        var launcher = builtLauncher("for option; do case $option in rehearse) exit 1;; esac; done");

        var rehearsal = run(launcher, "rehearse");

        assertThat(rehearsal.status()).isNotZero();
        assertThat(rehearsal.err()).contains("the rehearsal failed");
        assertThat(run(launcher, "up").out()).doesNotContain("AOT").endsWith(".jar up\n");
    }

    @Test
    void shortCommandsDoWithout() throws Exception {
        var launcher =
                builtLauncher("for option; do case $option in *Output=*) echo classes >${option#*=};; esac; done");
        run(launcher, "rehearse");

        assertThat(run(launcher, "--version").out()).doesNotContain("AOT");
    }

    private record Run(int status, String out, String err) {}

    private Run run() throws IOException, InterruptedException {
        return run(LAUNCHER, "--version");
    }

    private Run run(Path launcher, String command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(find("bash").toString(), launcher.toString(), command);
        builder.environment().clear();
        builder.environment().put("PATH", directory.resolve("bin").toString());
        builder.environment().put("CHANCERY_JDK_DIRS", directory.toString());
        builder.environment().put("CHANCERY_BUILD", Files.exists(directory.resolve(JAR)) ? "never" : "");
        var process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), UTF_8),
                new String(process.getErrorStream().readAllBytes(), UTF_8));
    }

    /** With a jar beside it, and a JDK whose JVM does this and then prints what it was called with. */
    private Path builtLauncher(String behaviour) throws IOException {
        link("dirname", "readlink", "sed", "find", "mktemp", "mv", "rm");
        jdk("jdk-25", "25.0.3");
        script(directory.resolve("jdk-25/bin/java"), behaviour + "\necho \"$@\"");
        Files.createDirectories(directory.resolve(JAR).getParent());
        Files.createFile(directory.resolve(JAR));
        return Files.copy(LAUNCHER, directory.resolve("chancery"));
    }

    private void link(String... programs) throws IOException {
        var bin = Files.createDirectory(directory.resolve("bin"));
        for (var program : programs) {
            script(bin.resolve(program), "exec " + find(program) + " \"$@\"");
        }
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
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
