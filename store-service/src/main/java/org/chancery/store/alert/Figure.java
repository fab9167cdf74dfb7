package org.chancery.store.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The number that made an alert fire.
 *
 * @param count happenings, or events where they are unusually many
 * @param expected as many as usual, where that counts
 * @param score how far that is from the usual, in standard deviations
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
        long count, @Nullable Double expected, @Nullable Double score, LocalDate from, LocalDate to) {}
