/** Where articles and events are stored: PostgreSQL and its queries. */
@NullMarked
package org.chancery.store.database;

import org.jspecify.annotations.NullMarked;
