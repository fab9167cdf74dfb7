/** Feeds that are pushed by a hub as soon as they have something new (W3C WebSub): subscriptions, and what comes of them. */
@NullMarked
package org.chancery.ingest.arrival.feed.websub;

import org.jspecify.annotations.NullMarked;
