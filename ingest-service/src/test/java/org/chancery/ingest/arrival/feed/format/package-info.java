/** Reading of feeds of each format, and of what only looks like one. */
@NullMarked
package org.chancery.ingest.arrival.feed.format;

import org.jspecify.annotations.NullMarked;
