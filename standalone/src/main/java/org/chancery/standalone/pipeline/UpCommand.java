package org.chancery.standalone.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chancery.standalone.service.KeyOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code up}: runs the whole pipeline until Ctrl-C. */
@Command(
        name = "up",
        description = {
            "Starts broker, database and the three services, and runs until Ctrl-C.",
            "The first start loads the sample articles; later starts continue with the data directory as it is."
        })
public final class UpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:CHANCERY_DATA:-.chancery}",
            description = "Data directory (CHANCERY_DATA; default: .chancery).")
    private Path data;

    @Mixin
    private PortOptions ports = new PortOptions();

    @Mixin
    private FlushOption flush = new FlushOption();

    @Mixin
    private KeyOption key = new KeyOption();

    @Override
    public Integer call() throws Exception {
        var console = console();
        var from = System.nanoTime();
        var directory = DataDirectory.open(data);
        PipelineLog.sendTo(directory);
        console.say("Chancery is starting; its data directory is %s".formatted(directory.root()));
        var stopped = new CountDownLatch(1);
        var pipeline = new Pipeline(key, flush);
        // Before the start: the database process must be stopped however early the end comes.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop(pipeline, directory);
            stopped.countDown();
        }));
        pipeline.whenTheBrokerGivesUp(() -> console.sayFull(directory.root()));
        pipeline.start(directory, ports.ports(), console::sayReady);
        console.sayWhere(ports.ports(), directory, Duration.ofNanos(System.nanoTime() - from));
        stopped.await();
        return 0;
    }

    private UpConsole console() {
        return new UpConsole(spec.commandLine().getOut());
    }

    private void stop(Pipeline pipeline, DataDirectory directory) {
        if (pipeline.isClosed()) {
            return; // It did not start, and has said why.
        }
        console().say("Stopping.");
        pipeline.close();
        directory.close();
        console().say("Stopped; ./chancery up continues where it left off.");
    }
}
