/** Items. */
@NullMarked
package org.chancery.ingest.arrival.feed.item;

import org.jspecify.annotations.NullMarked;
