package org.chancery.store.database.activity;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What has been stored of late.
 *
 * @param lastEvent when the last event was stored, if there is one
 * @param eventsInHour stored in the last hour
 * @param eventsInDay stored in the last 24 hours
 * @param articlesInDay published in the last 24 hours
 * @param ungrouped articles whose reports are still to be grouped into happenings
 */
public record Activity(
        @Nullable OffsetDateTime lastEvent, long eventsInHour, long eventsInDay, long articlesInDay, long ungrouped) {}
