package org.chancery.store.database.retention;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long articles are kept.
 *
 * @param period none for ever
 */
public record RetentionPeriod(@Nullable Period period) {}
