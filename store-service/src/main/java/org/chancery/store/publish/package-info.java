/** What the store publishes: events that were retracted, records that cannot be stored. */
@NullMarked
package org.chancery.store.publish;

import org.jspecify.annotations.NullMarked;
