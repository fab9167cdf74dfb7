package org.chancery.store.database;

import java.util.Optional;

/** How many, and after which. */
public record PageRequest(int limit, Optional<Cursor> after) {}
