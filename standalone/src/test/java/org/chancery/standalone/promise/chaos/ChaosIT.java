package org.chancery.standalone.promise.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.chancery.standalone.promise.chaos.cluster.Cluster;
import org.chancery.standalone.promise.chaos.cluster.Part;
import org.chancery.standalone.promise.chaos.fault.Saboteur;
import org.chancery.standalone.promise.chaos.fault.Schedule;
import org.chancery.standalone.promise.chaos.outside.ArticlePromises;
import org.chancery.standalone.promise.chaos.outside.EventPromises;
import org.chancery.standalone.promise.chaos.outside.OutsideView;
import org.chancery.standalone.promise.chaos.outside.Rest;
import org.chancery.standalone.promise.chaos.outside.Verdict;
import org.chancery.standalone.promise.chaos.producer.Ledger;
import org.chancery.standalone.promise.chaos.producer.Producer;
import org.chancery.standalone.promise.chaos.producer.Workload;
import org.chancery.standalone.running.Broker;
import org.chancery.standalone.running.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * Whatever is killed or halted while articles, corrections and cancellations arrive: nothing that was acknowledged is lost,
 * nothing is doubled, and the topics and the database agree in the end. {@code target/chaos} keeps what the processes said.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class ChaosIT {
    private static final Path RECORDS = Path.of("target", "chaos");

    private final ChaosSettings settings = ChaosSettings.given();
    private final Schedule schedule = Schedule.of(
            settings.seed(), Part.with(settings.brokers()), settings.isDiskSmall(), settings.faults(), settings.span());
    private final Workload workload =
            Workload.of(settings.seed(), settings.articles(), settings.rivals(), settings.span());
    private final Verdict verdict = new Verdict();

    @Test
    void losesNothingAndDoublesNothing(@TempDir Path data) throws IOException {
        FileSystemUtils.deleteRecursively(RECORDS);
        Files.createDirectories(RECORDS);
        say(Report.plan(settings, schedule));

        var disk = settings.isDiskSmall() ? Optional.of(Disk.mount(data, settings.disk())) : Optional.<Disk>empty();
        try (var cluster = Cluster.start(data, RECORDS, Map.of(), settings.brokers())) {
            cluster.awaitReady();
            var ledger = unleash(cluster, disk);
            judge(cluster, ledger);
        } finally {
            disk.ifPresent(Disk::close);
        }

        say(verdict.toString());
        Files.writeString(RECORDS.resolve("verdict.txt"), verdict.inFull());
        assertThat(verdict.broken()).as("broken with " + settings).isEmpty();
    }

    private Ledger unleash(Cluster cluster, Optional<Disk> disk) {
        try (var producer = new Producer(cluster.doors(), settings.span());
                var saboteur = new Saboteur(cluster, disk)) {
            var faults = saboteur.follow(schedule);
            var ledger = producer.push(workload);
            faults.join();
            return ledger.join();
        }
    }

    private void judge(Cluster cluster, Ledger ledger) {
        try (var broker = new Broker(cluster.bootstrapServers())) {
            verdict.on("every service becomes ready again", waitedInVain(cluster::awaitReady));
            verdict.on("everything is worked off in the end", waitedInVain(new Rest(broker)::awaitReached));
            var view = OutsideView.of(broker, cluster.database().sql());
            new ArticlePromises(ledger, view).judge(verdict);
            new EventPromises(view).judge(verdict);
            say(Report.done(schedule, ledger), Report.seen(view, cluster.revivals()));
        }
    }

    private static Stream<String> waitedInVain(Runnable waiting) {
        try {
            waiting.run();
            return Stream.of();
        } catch (ConditionTimeoutException e) {
            return Stream.of(String.valueOf(e.getMessage()));
        }
    }

    private static void say(String... texts) {
        System.out.println(String.join("\n\n", texts) + "\n");
    }
}
