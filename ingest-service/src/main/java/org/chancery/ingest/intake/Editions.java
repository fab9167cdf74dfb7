package org.chancery.ingest.intake;

import static org.chancery.contract.RawArticle.HIGHEST_VERSION;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The editions of one article that are remembered, in the store's order: by version, and by place in the topic within a version. */
record Editions(List<Edition> latestFirst) {
    /** An article that has more editions than this is told from its latest ones. */
    static final int MOST = 16;

    private static final Comparator<Edition> LATEST_FIRST = Comparator.comparingInt(Edition::version)
            .thenComparingLong(Edition::offset)
            .reversed();

    boolean isEmpty() {
        return latestFirst.isEmpty();
    }

    /**
     * An article without a number of its own arrives as version 1, and so does one that says so: what tells a first edition that
     * is pushed again from a correction is that its words are known.
     */
    Verdict judge(int version, long words) {
        if (isEmpty()) {
            return publish(version);
        }
        int latest = latestFirst.getFirst().version();
        if (version > latest) {
            return publish(version);
        }
        var same = withWords(words);
        if (same.isPresent() && !isPushedAside(same.get())) {
            return new Verdict.Known(same.get().version(), same.get().settled());
        }
        if (version > 1 && version < latest) {
            return new Verdict.Outdated(
                    latest, "version %d is not the latest, version %d is kept".formatted(version, latest));
        }
        if (version > 1 && same.isEmpty()) {
            return new Verdict.Outdated(latest, "version %d is kept already, with other words".formatted(latest));
        }
        return latest < HIGHEST_VERSION
                ? publish(latest + 1)
                : new Verdict.Outdated(latest, "no version is left after version %d, which is kept".formatted(latest));
    }

    private Verdict publish(int version) {
        return new Verdict.Publish(version, !isEmpty(), new CompletableFuture<>());
    }

    /** Whoever pushes such an edition again gets it a number of its own. */
    private boolean isPushedAside(Edition known) {
        return known.isRead() && standingOf(known) == Standing.OVERTAKEN;
    }

    /** The latest edition with these words. */
    private Optional<Edition> withWords(long words) {
        return latestFirst.stream().filter(known -> known.words() == words).findFirst();
    }

    /** What is known of this edition. */
    Optional<Edition> same(Edition other) {
        return latestFirst.stream().filter(other::isSame).findFirst();
    }

    /** Whether other words stand in the topic under the number of this edition. */
    boolean isContested(Edition read) {
        return latestFirst.stream().anyMatch(known -> known.isRead() && known.isContesting(read));
    }

    /**
     * The latest edition in the topic replaces those that have both a lower number and an earlier place; any other was pushed aside.
     * What is on its way does not count, since it may not arrive.
     */
    Standing standingOf(Edition read) {
        var latest = latestFirst.stream().filter(Edition::isRead).findFirst().orElse(read);
        boolean isReplaced = latest.version() > read.version() && latest.offset() > read.offset();
        return isReplaced || latest.words() == read.words() ? Standing.LATEST : Standing.OVERTAKEN;
    }

    /** With this edition too, in place of what was known of it. */
    Editions with(Edition added) {
        var others = latestFirst.stream().filter(known -> !known.isSame(added));
        return new Editions(Stream.concat(Stream.of(added), others)
                .sorted(LATEST_FIRST)
                .limit(MOST)
                .collect(Collectors.toUnmodifiableList()));
    }

    /** Without the edition that somebody waits for in vain. */
    @SuppressWarnings("ReferenceEquality") // of two that wait for the same, one may wait on
    Editions without(CompletableFuture<Standing> standing) {
        return new Editions(latestFirst.stream()
                .filter(known -> known.standing() != standing)
                .toList());
    }
}
