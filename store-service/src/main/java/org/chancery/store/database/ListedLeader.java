package org.chancery.store.database;

import java.time.OffsetDateTime;
import org.chancery.contract.Role;
import org.jspecify.annotations.Nullable;

/**
 * A leader as listed.
 *
 * @param name in the latest article, like country, office and role
 * @param known whether the seeds have a tenure of theirs
 * @param articles how many name them
 */
public record ListedLeader(
        String id,
        String name,
        @Nullable String wikidata,
        @Nullable String country,
        @Nullable String office,
        Role role,
        boolean known,
        int articles,
        OffsetDateTime firstSeen,
        OffsetDateTime lastSeen) {}
