package org.chancery.store.database.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a timeline.
 *
 * @param period its first day
 * @param value of the dimension, if one was asked for and the event has it
 * @param articles that report the events
 * @param share of all articles published in the period; absent if there were none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Point(
        LocalDate period,
        @Nullable String value,
        long events,
        long articles,
        @Nullable Double share) {}
