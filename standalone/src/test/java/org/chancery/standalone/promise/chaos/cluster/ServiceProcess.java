package org.chancery.standalone.promise.chaos.cluster;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.chancery.kit.running.Program;
import org.chancery.standalone.running.JavaProcess;

/** A program and whoever looks after it: it can be killed and started again, and comes back if it ends by itself. */
public final class ServiceProcess implements AutoCloseable {
    private static final long SECONDS_BEFORE_REVIVAL = 1;

    private final Program program;
    private final Path log;
    private JavaProcess running;
    private boolean isWanted = true;
    private boolean isClosed;
    private int revivals;

    private ServiceProcess(Program program, Path log) {
        this.program = program;
        this.log = log;
        this.running = launch();
    }

    /** Starts it; what it says is appended to the log. */
    static ServiceProcess start(Program program, Path log) {
        return new ServiceProcess(program, log);
    }

    private JavaProcess launch() {
        var launched = JavaProcess.start(program, log);
        var later = CompletableFuture.delayedExecutor(SECONDS_BEFORE_REVIVAL, TimeUnit.SECONDS);
        launched.ended().thenRunAsync(() -> revive(launched), later);
        return launched;
    }

    private synchronized void revive(JavaProcess ended) {
        if (isWanted && running == ended) {
            revivals++;
            running = launch();
        }
    }

    /** How often it ended without being killed. */
    synchronized int revivals() {
        return revivals;
    }

    /** As {@code kill -9} does; it stays away. */
    public synchronized void kill() {
        isWanted = false;
        running.kill();
    }

    /** Back after a kill. */
    public synchronized void restart() {
        if (!isClosed) {
            isWanted = true;
            running = launch();
        }
    }

    /** Halts it where it stands. */
    public synchronized void pause() {
        running.pause();
    }

    /** Lets it go on. */
    public synchronized void resume() {
        running.resume();
    }

    /** Kills it for good: a halted process would not hear anything gentler. */
    @Override
    public synchronized void close() {
        isClosed = true;
        kill();
    }
}
