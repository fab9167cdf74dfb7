package org.chancery.ingest.account;

import java.util.List;
import java.util.Map;

/**
 * What became of the articles that were received, by outlet.
 *
 * @param problems what does not add up, in words; empty if everything does
 */
public record Account(List<SourceAccount> sources, List<String> problems) {
    /**
     * What became of the articles of one outlet: {@code received} is the sum of the six after it.
     *
     * @param source its name, or unknown
     * @param held articles that the store should have now
     */
    public record SourceAccount(
            String source,
            long received,
            long stored,
            long revised,
            long duplicate,
            long rejected,
            long deadLettered,
            long inFlight,
            long held) {
        static SourceAccount of(String source, Map<Column, Long> figures) {
            return new SourceAccount(
                    source,
                    figures.getOrDefault(Column.RECEIVED, 0L),
                    figures.getOrDefault(Column.STORED, 0L),
                    figures.getOrDefault(Column.REVISED, 0L),
                    figures.getOrDefault(Column.DUPLICATE, 0L),
                    figures.getOrDefault(Column.REJECTED, 0L),
                    figures.getOrDefault(Column.DEAD_LETTERED, 0L),
                    figures.getOrDefault(Column.IN_FLIGHT, 0L),
                    figures.getOrDefault(Column.HELD, 0L));
        }

        /** Received and not accounted for; less than zero if more have become something. */
        long missing() {
            return received - stored - revised - duplicate - rejected - deadLettered - inFlight;
        }

        private String problem() {
            return missing() > 0
                    ? "%s: of %d received, nothing tells what became of %d".formatted(source, received, missing())
                    : "%s: %d received, but %d more have become something".formatted(source, received, -missing());
        }
    }

    /** Copies the lists. */
    public Account {
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    static Account of(Sums sums) {
        var sources = sums.bySource().entrySet().stream()
                .map(one -> SourceAccount.of(one.getKey(), one.getValue()))
                .toList();
        var problems = sources.stream()
                .filter(one -> one.missing() != 0)
                .map(SourceAccount::problem)
                .toList();
        return new Account(sources, problems);
    }
}
