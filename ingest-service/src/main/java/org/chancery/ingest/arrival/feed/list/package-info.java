/** The list of feeds and how each fares, in two compacted topics that all instances share. */
@NullMarked
package org.chancery.ingest.arrival.feed.list;

import org.jspecify.annotations.NullMarked;
