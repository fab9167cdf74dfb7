/** What is kept of feeds. */
@NullMarked
package org.chancery.ingest.arrival.feed.websub;

import org.jspecify.annotations.NullMarked;
