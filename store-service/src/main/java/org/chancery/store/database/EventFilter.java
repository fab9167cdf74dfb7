package org.chancery.store.database;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which events; what is not given does not matter.
 *
 * @param country on either side: country or organisation
 * @param source country or organisation
 * @param target country or organisation
 * @param leader id of a leader on either side
 * @param from first day of the event
 * @param to last day of the event
 * @param since recorded by the store then or later
 * @param q words in the evidence or the title
 * @param article id of the reporting article
 */
public record EventFilter(
        List<String> country,
        List<String> source,
        List<String> target,
        List<EventType> type,
        List<Integer> quad,
        List<EventStatus> status,
        List<String> issue,
        @Nullable String leader,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant since,
        @Nullable Double minConfidence,
        @Nullable String outlet,
        @Nullable String article,
        @Nullable String q) {}
