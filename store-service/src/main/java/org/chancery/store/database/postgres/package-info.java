/** The store on PostgreSQL, put together of how editions are written and what can be asked. */
@NullMarked
package org.chancery.store.database.postgres;

import org.jspecify.annotations.NullMarked;
