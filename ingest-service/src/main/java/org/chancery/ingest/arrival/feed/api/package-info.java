/** The feeds over HTTP: add, list, change, remove, fetch now, preview. */
@NullMarked
package org.chancery.ingest.arrival.feed.api;

import org.jspecify.annotations.NullMarked;
