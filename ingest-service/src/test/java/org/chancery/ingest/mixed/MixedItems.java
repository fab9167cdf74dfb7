package org.chancery.ingest.mixed;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The long run: on demand only, as it takes minutes; {@code chancery.mixed.items} says how many items. */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
@BrokerTest
class MixedItems {
    private static final int ITEMS = Integer.getInteger("chancery.mixed.items", 10_000);

    @Test
    void noItemIsLostOrDoubledWhenAnInstanceIsKilledTwice(@TempDir Path directory, Running running) {
        new MixedRun(ITEMS, directory.resolve("second.log")).withKills(2, running.more(), running.raw());
    }
}
