/** Feeds that are polled: which there are, what they bring, and how they fare. */
@NullMarked
package org.chancery.ingest.arrival.feed;

import org.jspecify.annotations.NullMarked;
