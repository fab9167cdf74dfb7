package org.chancery.standalone.push;

import java.util.List;
import java.util.stream.Stream;

/** What became of the articles of a push. */
public record PushSummary(long admitted, long revised, long duplicate, List<Rejection> rejections) {
    /** Nothing yet. */
    public static final PushSummary NONE = new PushSummary(0, 0, 0, List.of());

    /** Copies the list. */
    public PushSummary {
        rejections = List.copyOf(rejections);
    }

    /** An article that was refused, where it stands and why. */
    public record Rejection(String place, String reason) {}

    /** Both together. */
    public PushSummary plus(PushSummary other) {
        return new PushSummary(
                admitted + other.admitted,
                revised + other.revised,
                duplicate + other.duplicate,
                Stream.concat(rejections.stream(), other.rejections.stream()).toList());
    }

    static PushSummary rejected(String place, String reason) {
        return new PushSummary(0, 0, 0, List.of(new Rejection(place, reason)));
    }

    /** All that were found. */
    public long articles() {
        return admitted + revised + duplicate + rejections.size();
    }
}
