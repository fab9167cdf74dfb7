package org.chancery.standalone.promise.chaos.cluster;

import java.nio.file.Path;
import org.chancery.standalone.pipeline.EmbeddedKafka;

/** The broker in a process of its own: its threads run until somebody kills it. */
final class LoneBroker {
    private LoneBroker() {}

    static void main(String[] arguments) {
        EmbeddedKafka.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }
}
