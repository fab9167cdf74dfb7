/** The formats of feeds: RSS, Atom, JSON Feed, news sitemaps and lines of ninjs. */
@NullMarked
package org.chancery.ingest.arrival.feed.format;

import org.jspecify.annotations.NullMarked;
