package org.chancery.standalone.push;

import java.util.List;
import java.util.stream.Stream;

/** The outcomes of a push. */
public record PushSummary(long admitted, long revised, long embargoed, long duplicate, List<Rejection> rejections) {
    /** No articles. */
    public static final PushSummary NONE = new PushSummary(0, 0, 0, 0, List.of());

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
                Stream.concat(rejections.stream(), other.rejections.stream()).toList());
    }

    static PushSummary rejected(String place, String reason) {
        return new PushSummary(0, 0, 0, 0, List.of(new Rejection(place, reason)));
    }

    /** The number of articles. */
    public long articles() {
        return admitted + revised + embargoed + duplicate + rejections.size();
    }
}
