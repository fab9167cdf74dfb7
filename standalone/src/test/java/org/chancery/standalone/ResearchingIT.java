package org.chancery.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chancery.standalone.running.RunningPipeline.freePorts;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.chancery.standalone.running.DocumentedCommands;
import org.chancery.standalone.running.JavaProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The worked example for researchers leads from a question to dyads, in each language whose interpreter is here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResearchingIT {
    private static final String DOCUMENT = "docs/researching.md";
    private static final String EVENTS = "events?minConfidence=0.5";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final DocumentedCommands documented = new DocumentedCommands(freePorts());
    private JavaProcess pipeline;
    private long events;

    @BeforeAll
    void pushTheArchiveOfTheExample(@TempDir Path data) throws IOException, InterruptedException {
        pipeline = JavaProcess.up(data, documented.ports());
        for (var command : DocumentedCommands.commands(DOCUMENT).toList()) {
            DocumentedCommands.ends(documented.begin(command, 60), 0);
        }
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(3)).until(this::isRead);
    }

    /** Whether there are events, and no more of them than when it was asked before. */
    private boolean isRead() throws IOException, InterruptedException {
        long before = events;
        events = count(EVENTS);
        return events > 0 && events == before;
    }

    /** How many rows an export has. */
    private long count(String question) throws IOException, InterruptedException {
        var command = "curl -sS http://127.0.0.1:8080/api/v1/exports/" + question;
        return DocumentedCommands.ends(documented.begin(command, 60), 0).lines().count();
    }

    @AfterAll
    void stop() {
        pipeline.close();
    }

    @Test
    void pythonCountsTheDyads(@TempDir Path folder) throws IOException, InterruptedException {
        counts(new Interpreter("python", "python3", "-c", "import matplotlib"), folder);
    }

    @Test
    void rCountsTheDyads(@TempDir Path folder) throws IOException, InterruptedException {
        counts(new Interpreter("r", "Rscript", "-e", "library(ggplot2)"), folder);
    }

    /** What runs the blocks of a language; those that draw begin with a line of their own. */
    private record Interpreter(String language, String program, String option, String drawing) {
        String runs(String line) {
            return "%s %s '%s'".formatted(program, option, line);
        }
    }

    private void counts(Interpreter interpreter, Path folder) throws IOException, InterruptedException {
        assumeTrue(
                works("command -v " + interpreter.program()),
                () -> "%s is not here: its part of %s is not run".formatted(interpreter.program(), DOCUMENT));
        boolean isDrawn = works(interpreter.runs(interpreter.drawing()));
        var script = DocumentedCommands.blocks(DOCUMENT, interpreter.language()).stream()
                .filter(block -> isDrawn || !block.startsWith(interpreter.drawing()))
                .collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("script"), script);

        var command = "cd %s && %s script".formatted(folder, interpreter.program());
        var said = DocumentedCommands.ends(documented.begin(command, 60), 0);

        assertThat(said).startsWith(events + " events\n").containsPattern("RUS.*UKR");
        assertThat(folder.resolve("dyads.png").toFile().exists()).isEqualTo(isDrawn);
    }

    private boolean works(String command) throws IOException, InterruptedException {
        var process = documented.begin(command, 60);
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }
}
