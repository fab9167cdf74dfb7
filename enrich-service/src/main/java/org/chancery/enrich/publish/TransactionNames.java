package org.chancery.enrich.publish;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The transactional ids of this instance, one per consumer thread. Beginning a transaction under an id aborts what its former holder
 * left open.
 *
 * @param instance name of the instance
 * @param count number of threads
 */
public record TransactionNames(String instance, int count) {
    /** Their prefix; numbers from 0 follow. */
    public String prefix() {
        return "enrich-" + instance + "-";
    }

    List<String> all() {
        return IntStream.range(0, count).mapToObj(number -> prefix() + number).toList();
    }
}
