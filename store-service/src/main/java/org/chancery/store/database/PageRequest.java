package org.chancery.store.database;

import java.util.Optional;

/** How many rows a page should have, and after which row it starts. */
public record PageRequest(int limit, Optional<Cursor> after) {}
