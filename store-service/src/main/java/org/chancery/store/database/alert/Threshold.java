package org.chancery.store.database.alert;

import org.chancery.store.alert.Condition;

/** A condition as the columns have it. */
record Threshold(String kind, double value, int days) {
    static Threshold of(Condition condition) {
        return switch (condition) {
            case Condition.EveryHappening every -> new Threshold(every.kind(), 0, 0);
            case Condition.MoreThan more -> new Threshold(more.kind(), more.happenings(), more.days());
            case Condition.UnusuallyMany unusual -> new Threshold(unusual.kind(), unusual.score(), unusual.days());
        };
    }

    Condition condition() {
        return switch (kind) {
            case Condition.EveryHappening.KIND -> new Condition.EveryHappening();
            case Condition.MoreThan.KIND -> new Condition.MoreThan((int) value, days);
            case Condition.UnusuallyMany.KIND -> new Condition.UnusuallyMany(value, days);
            default ->
                throw new IllegalStateException("the condition '" + kind + "' of an alert is of a newer version");
        };
    }
}
