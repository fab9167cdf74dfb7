package org.chancery.store.alert;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** When an alert fires. */
public sealed interface Condition {
    /** Its name in the database and among the metrics. */
    String kind();

    /** For each happening of which a report matches, once. */
    record EveryHappening() implements Condition {
        public static final String KIND = "every";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** When a number of the last days is too high: once, and again only after it was not. */
    sealed interface OnFigure extends Condition {
        /** How many days are looked at, the last one today. */
        int days();
    }

    /**
     * When there are more happenings than this.
     *
     * @param days on which they are
     */
    record MoreThan(
            @Min(0) @Max(1_000_000) int happenings,
            @Min(1) @Max(365) int days) implements OnFigure {
        public static final String KIND = "more_than";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * When there are unusually many events, against the ninety days before.
     *
     * @param score from how many standard deviations on
     * @param days on which they are
     */
    record UnusuallyMany(
            @DecimalMin("1") @DecimalMax("1000") double score,
            @Min(1) @Max(365) int days) implements OnFigure {
        public static final String KIND = "unusual";

        @Override
        public String kind() {
            return KIND;
        }
    }
}
