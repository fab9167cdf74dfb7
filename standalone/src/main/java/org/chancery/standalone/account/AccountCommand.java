package org.chancery.standalone.account;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.chancery.standalone.service.IngestOption;
import org.chancery.standalone.service.ServiceAddress;
import org.chancery.standalone.service.ServiceClient;
import org.chancery.standalone.service.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code account}: what became of all articles that were received. */
@Command(
        name = "account",
        description = {
            "Tells what became of all articles that were received, by outlet, and names what does not add up.",
            "What is on its way counts as in flight; what does not add up is asked for again for a while.",
            "Of an instance that was killed, the duplicates and rejections of its last second are not counted, nor as received."
        })
public final class AccountCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Spec
    private CommandSpec spec;

    @Mixin
    private IngestOption ingest = new IngestOption();

    @Option(
            names = "--store",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:${env:CHANCERY_STORE_PORT:-8080}",
            converter = ServiceAddress.Reader.class,
            description =
                    "Address of the store service (default: http://127.0.0.1:8080; CHANCERY_STORE_PORT sets the port).")
    private ServiceAddress store;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long to ask again while it does not add up (default: 10).")
    private int patience;

    /** For the command line. */
    public AccountCommand() {}

    @Override
    public Integer call() {
        try (var door = new ServiceClient(ingest.address());
                var shelves = new ServiceClient(store)) {
            var balance = balance(door, shelves);
            balance.lines().forEach(line -> spec.commandLine().getOut().println(line));
            return balance.problems().isEmpty() ? 0 : 1;
        }
    }

    private Balance balance(ServiceClient door, ServiceClient shelves) {
        long giveUp = System.nanoTime() + Duration.ofSeconds(patience).toNanos();
        var balance = ask(door, shelves);
        while (!balance.problems().isEmpty() && System.nanoTime() < giveUp) {
            pause();
            balance = ask(door, shelves);
        }
        return balance;
    }

    private static Balance ask(ServiceClient door, ServiceClient shelves) {
        return Balance.of(
                door.ask("GET", "/api/v1/accounting", "", PATIENCE).content(),
                shelves.ask("GET", "/api/v1/holdings", "", PATIENCE).content());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw ServiceFailed.interrupted(e);
        }
    }
}
