/** Streams events to watchers as they arrive. */
@NullMarked
package org.chancery.store.live;

import org.jspecify.annotations.NullMarked;
