/** Happenings as rows: kept up to date with every edition, and taken apart by hand. */
@NullMarked
package org.chancery.store.database.happening;

import org.jspecify.annotations.NullMarked;
