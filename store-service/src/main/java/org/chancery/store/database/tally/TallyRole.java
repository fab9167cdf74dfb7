package org.chancery.store.database.tally;

import java.util.List;
import java.util.Locale;

/**
 * Under which role events are tallied by day, and of which parties.
 *
 * @param name party (on either side), source, target, or all
 * @param parties nobody in particular if there are none
 */
public record TallyRole(String name, List<String> parties) {
    public TallyRole {
        parties = List.copyOf(parties);
    }

    /** Of each party by itself, in this role. */
    public static TallyRole ofEverybody(Enum<?> role) {
        return new TallyRole(role.name().toLowerCase(Locale.ROOT), List.of());
    }
}
