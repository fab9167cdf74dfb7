/** Where enriched articles and events arrive from their topics. */
@NullMarked
package org.chancery.store.arrival;

import org.jspecify.annotations.NullMarked;
