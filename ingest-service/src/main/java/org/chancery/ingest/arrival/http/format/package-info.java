/** The formats in which articles are pushed, chosen by content type. */
@NullMarked
package org.chancery.ingest.arrival.http.format;

import org.jspecify.annotations.NullMarked;
