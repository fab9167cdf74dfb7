/** Polls the feeds of this instance, and hands on what they bring. */
@NullMarked
package org.chancery.ingest.arrival.feed.poll;

import org.jspecify.annotations.NullMarked;
