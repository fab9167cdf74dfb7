package org.chancery.store.database.happening;

import java.util.Set;
import org.chancery.store.happening.Group;
import org.chancery.store.happening.Happening;
import org.jspecify.annotations.Nullable;

/**
 * A happening to be written.
 *
 * @param parts what any of its reports names, unless not all of them were read
 */
record GroupedHappening(Happening happening, @Nullable Set<String> parts) {
    /** A group with all of its reports. */
    static GroupedHappening of(Group group) {
        return new GroupedHappening(group.happening(), group.parts());
    }

    /** One that nobody is shown any more. */
    static GroupedHappening ended(Happening happening) {
        return new GroupedHappening(happening, null);
    }
}
