package org.chancery.ingest.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The editions of one article that are remembered, the latest first; never empty while it is remembered at all. */
record Editions(List<Held> held) {
    /** An article that has more editions than this is told from its latest ones. */
    static final int MOST = 16;

    static final Editions NONE = new Editions(List.of());

    private static final Comparator<Held> LATEST_FIRST =
            Comparator.comparingInt((Held held) -> held.edition().version()).reversed();

    /** An edition, and the broker's word that it is kept. */
    record Held(Edition edition, CompletableFuture<Void> kept) {
        boolean isSame(Edition other) {
            return edition.equals(other);
        }

        int version() {
            return edition.version();
        }
    }

    Held latest() {
        return held.getFirst();
    }

    boolean isEmpty() {
        return held.isEmpty();
    }

    int size() {
        return held.size();
    }

    /** The latest edition with these words. */
    Optional<Held> withWordsOf(Edition other) {
        return held.stream()
                .filter(known -> known.edition().fingerprint().equals(other.fingerprint()))
                .findFirst();
    }

    /** With this edition too, in place of what was known of it. */
    Editions with(Held added) {
        var others = held.stream().filter(known -> !known.isSame(added.edition()));
        return new Editions(Stream.concat(Stream.of(added), others)
                .sorted(LATEST_FIRST)
                .limit(MOST)
                .toList());
    }

    /** Without the edition that waited for this word of the broker. */
    @SuppressWarnings("ReferenceEquality") // two words of the broker may say the same of different editions
    Editions without(CompletableFuture<Void> kept) {
        return new Editions(held.stream().filter(known -> known.kept() != kept).toList());
    }
}
