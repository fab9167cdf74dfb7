package org.chancery.ingest.mixed;

import java.nio.file.Path;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run, for each build. */
@BrokerTest
class MixedItemsIT {
    private static final int ITEMS = 300;

    @Test
    void noItemIsLostOrDoubledWhenAnInstanceIsKilled(@TempDir Path directory, Running running) {
        new MixedRun(ITEMS, directory.resolve("second.log")).withKills(1, running.more(), running.raw());
    }
}
