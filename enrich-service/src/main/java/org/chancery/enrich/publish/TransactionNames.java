package org.chancery.enrich.publish;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The names of this instance's transactions, one for each thread that reads. Who begins a transaction under a name ends what a former
 * holder of the name left open.
 *
 * @param instance name of the instance
 * @param count of the threads
 */
public record TransactionNames(String instance, int count) {
    /** What they begin with; numbers from 0 follow. */
    public String prefix() {
        return "enrich-" + instance + "-";
    }

    List<String> all() {
        return IntStream.range(0, count).mapToObj(number -> prefix() + number).toList();
    }
}
