/** Figures about events: over time, between parties, and compared. */
@NullMarked
package org.chancery.store.database.statistics;

import org.jspecify.annotations.NullMarked;
