package org.chancery.store.database.activity;

import java.time.OffsetDateTime;

/**
 * An outlet that used to publish, and does not.
 *
 * @param articles in the last thirty days
 * @param usualHours mean time between two of them
 */
public record SilentOutlet(String outlet, long articles, OffsetDateTime lastSeen, double usualHours) {}
