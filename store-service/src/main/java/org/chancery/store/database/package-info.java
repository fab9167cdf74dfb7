/** Where articles and events are kept: PostgreSQL, and the questions it is asked. */
@NullMarked
package org.chancery.store.database;

import org.jspecify.annotations.NullMarked;
