package org.chancery.store.database.coverage;

import java.time.OffsetDateTime;

/**
 * An issue or an outlet, and its articles.
 *
 * @param id of the issue, or name of the outlet
 */
public record Coverage(String id, long articles, OffsetDateTime firstSeen, OffsetDateTime lastSeen) {}
