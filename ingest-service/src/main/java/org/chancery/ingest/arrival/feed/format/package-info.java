/** The formats of feeds: RSS, Atom, JSON Feed and news sitemaps. */
@NullMarked
package org.chancery.ingest.arrival.feed.format;

import org.jspecify.annotations.NullMarked;
