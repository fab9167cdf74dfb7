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
        switch (fault) {
            case Fault.Kill kill -> cluster.process(kill.part()).kill();
            case Fault.Pause pause -> cluster.process(pause.part()).pause();
            case Fault.CutSessions _ -> cluster.database().cutSessions();
            case Fault.CrashDatabase _ -> cluster.database().crash();
            case Fault.FillDisk _ -> disk.orElseThrow().fill();
        }
    }

    private void end(Fault fault) {
        switch (fault) {
            case Fault.Kill kill -> cluster.process(kill.part()).restart();
            case Fault.Pause pause -> cluster.process(pause.part()).resume();
            case Fault.CutSessions _ -> {}
            case Fault.CrashDatabase _ -> cluster.database().restart();
            case Fault.FillDisk _ -> {
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
