/** What is kept of feeds. */
@NullMarked
package org.chancery.ingest.arrival.feed.list;

import org.jspecify.annotations.NullMarked;
