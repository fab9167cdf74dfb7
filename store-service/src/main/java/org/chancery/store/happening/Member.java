package org.chancery.store.happening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report in a group.
 *
 * @param because why it joined; the first of a group has no reason
 */
public record Member(Report report, @Nullable Because because) {
    /**
     * Why a report belongs to a happening.
     *
     * @param event the report that is most like it
     * @param likeness of the two, 0..1
     * @param reasons what they have in common
     */
    public record Because(String event, double likeness, List<String> reasons) {}
}
