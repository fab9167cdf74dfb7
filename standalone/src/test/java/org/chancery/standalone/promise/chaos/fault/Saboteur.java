package org.chancery.standalone.promise.chaos.fault;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.chancery.standalone.promise.chaos.cluster.Cluster;
import org.chancery.standalone.running.Disk;

/** Does to the cluster what the schedule says, when it says so. */
public final class Saboteur implements AutoCloseable {
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
    private final Cluster cluster;
    private final Optional<Disk> disk;

    /** Of this cluster, and of the disk that it is on if that may be filled. */
    public Saboteur(Cluster cluster, Optional<Disk> disk) {
        this.cluster = cluster;
        this.disk = disk;
    }

    /** Starts now; completes when the last fault is over. */
    public CompletableFuture<Void> follow(Schedule schedule) {
        return CompletableFuture.allOf(
                schedule.faults().stream().map(this::commit).toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> commit(Fault fault) {
        return CompletableFuture.runAsync(() -> begin(fault), after(fault.at()))
                .thenCompose(_ -> CompletableFuture.runAsync(() -> end(fault), after(fault.lasting())));
    }

    private Executor after(Duration time) {
        return CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, hands);
    }

    private void begin(Fault fault) {
        switch (fault.harm()) {
            case Harm.Kill(var part) -> cluster.process(part).kill();
            case Harm.Pause(var part) -> cluster.process(part).pause();
            case Harm.Below.CUT_SESSIONS -> cluster.database().cutSessions();
            case Harm.Below.CRASH_DATABASE -> cluster.database().crash();
            case Harm.Below.FILL_DISK -> disk.orElseThrow().fill();
        }
    }

    private void end(Fault fault) {
        switch (fault.harm()) {
            case Harm.Kill(var part) -> cluster.process(part).restart();
            case Harm.Pause(var part) -> cluster.process(part).resume();
            case Harm.Below.CUT_SESSIONS -> {}
            case Harm.Below.CRASH_DATABASE -> cluster.database().restart();
            case Harm.Below.FILL_DISK -> {
                disk.orElseThrow().clear();
                cluster.database().restart(); // a full disk may have ended it
            }
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
