/** Polling. */
@NullMarked
package org.chancery.ingest.arrival.feed.poll;

import org.jspecify.annotations.NullMarked;
