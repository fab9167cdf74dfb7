package org.chancery.standalone.push;

import java.util.List;
import java.util.stream.Stream;

/**
 * The outcomes of a push.
 *
 * @param rejections the first ones: a push may be of any length
 */
public record PushSummary(
        long admitted, long revised, long embargoed, long duplicate, long rejected, List<Rejection> rejections) {
    /** No articles. */
    public static final PushSummary NONE = new PushSummary(0, 0, 0, 0, 0, List.of());

    /** How many rejections are named. */
    static final int NAMED = 1_000;

    public PushSummary {
        rejections = List.copyOf(rejections);
    }

    /** A refused article: where it is, and why. */
    public record Rejection(String place, String reason) {}

    /** The sum of both. */
    public PushSummary plus(PushSummary other) {
        return new PushSummary(
                admitted + other.admitted,
                revised + other.revised,
                embargoed + other.embargoed,
                duplicate + other.duplicate,
                rejected + other.rejected,
                named(other.rejections));
    }

    private List<Rejection> named(List<Rejection> more) {
        return more.isEmpty() || rejections.size() >= NAMED
                ? rejections
                : Stream.concat(rejections.stream(), more.stream()).limit(NAMED).toList();
    }

    static PushSummary rejected(String place, String reason) {
        return new PushSummary(0, 0, 0, 0, 1, List.of(new Rejection(place, reason)));
    }

    /** The rejections that are named, each on a line, and how many are not. */
    List<String> reasons() {
        var reasons = rejections.stream().map(one -> one.place() + ": " + one.reason());
        return rejected > rejections.size()
                ? Stream.concat(reasons, Stream.of("… and %,d more".formatted(rejected - rejections.size())))
                        .toList()
                : reasons.toList();
    }

    /** The number of articles. */
    public long articles() {
        return admitted + revised + embargoed + duplicate + rejected;
    }
}
