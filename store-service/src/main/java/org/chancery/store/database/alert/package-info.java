/** Alerts in the database: what they ask, what has made them fire, and what became of it. */
@NullMarked
package org.chancery.store.database.alert;

import org.jspecify.annotations.NullMarked;
