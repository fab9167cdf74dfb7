package org.chancery.ingest.intake;

import static org.chancery.contract.RawArticle.HIGHEST_VERSION;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The remembered editions of one article, in the store's order: by version, and within a version by offset. */
record Editions(List<Edition> latestFirst) {
    /** Only so many of the latest editions are remembered. */
    static final int MAX_EDITIONS = 16;

    private static final Comparator<Edition> LATEST_FIRST = Comparator.comparingInt(Edition::version)
            .thenComparingLong(Edition::offset)
            .reversed();

    boolean isEmpty() {
        return latestFirst.isEmpty();
    }

    /**
     * An article without a version arrives as version 1, as does one that says so: a repeated first edition and a correction differ
     * only in whether their text is known.
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
                    latest, "version %d is not the latest; version %d is stored".formatted(version, latest));
        }
        if (version > 1 && same.isEmpty()) {
            return new Verdict.Outdated(latest, "version %d is already stored, with different text".formatted(latest));
        }
        return latest < HIGHEST_VERSION
                ? publish(latest + 1)
                : new Verdict.Outdated(latest, "there is no version after %d, which is stored".formatted(latest));
    }

    /** An article whose embargo has ended takes the place of nothing that was published while it waited. */
    Verdict judgeHeld(int version, long words) {
        if (isEmpty() || version > latestFirst.getFirst().version()) {
            return publish(version);
        }
        int latest = latestFirst.getFirst().version();
        return withWords(words)
                .<Verdict>map(known -> new Verdict.Known(known.version(), known.settled()))
                .orElse(new Verdict.Outdated(latest, "version %d was published while it waited".formatted(latest)));
    }

    private Verdict publish(int version) {
        return new Verdict.Publish(version, !isEmpty(), new CompletableFuture<>());
    }

    /** Such an edition gets a new version when it is pushed again. */
    private boolean isPushedAside(Edition known) {
        return known.isRead() && standingOf(known) == Standing.OVERTAKEN;
    }

    /** The latest edition with this text. */
    private Optional<Edition> withWords(long words) {
        return latestFirst.stream().filter(known -> known.words() == words).findFirst();
    }

    /** What is known of this edition. */
    Optional<Edition> same(Edition other) {
        return latestFirst.stream().filter(other::isSame).findFirst();
    }

    /** Whether the topic has different text under the version of this edition. */
    boolean isContested(Edition read) {
        return latestFirst.stream().anyMatch(known -> known.isRead() && known.isContesting(read));
    }

    /**
     * The latest edition in the topic replaces those with both a lower version and a lower offset; any other was overtaken.
     * Editions in flight do not count, because they may not arrive.
     */
    Standing standingOf(Edition read) {
        var latest = latestFirst.stream().filter(Edition::isRead).findFirst().orElse(read);
        boolean isReplaced = latest.version() > read.version() && latest.offset() > read.offset();
        return isReplaced || latest.words() == read.words() ? Standing.LATEST : Standing.OVERTAKEN;
    }

    /** With this edition added or replaced. */
    Editions with(Edition added) {
        var others = latestFirst.stream().filter(known -> !known.isSame(added));
        return new Editions(Stream.concat(Stream.of(added), others)
                .sorted(LATEST_FIRST)
                .limit(MAX_EDITIONS)
                .collect(Collectors.toUnmodifiableList()));
    }

    /** Without the edition whose publication failed. */
    @SuppressWarnings("ReferenceEquality") // another producer may wait for the same edition
    Editions without(CompletableFuture<Standing> standing) {
        return new Editions(latestFirst.stream()
                .filter(known -> known.standing() != standing)
                .toList());
    }
}
