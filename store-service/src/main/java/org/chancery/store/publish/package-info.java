/** What the store tells the others: events that were retracted, records that cannot be kept. */
@NullMarked
package org.chancery.store.publish;

import org.jspecify.annotations.NullMarked;
