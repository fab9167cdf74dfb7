/** What may be asked of the feed API. */
@NullMarked
package org.chancery.ingest.arrival.feed.api;

import org.jspecify.annotations.NullMarked;
