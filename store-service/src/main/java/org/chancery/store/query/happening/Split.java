package org.chancery.store.query.happening;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports to take out of a happening.
 *
 * @param events ids of their events
 */
record Split(@NotEmpty @Size(max = 600) @Nullable Set<@NotNull String> events) {}
