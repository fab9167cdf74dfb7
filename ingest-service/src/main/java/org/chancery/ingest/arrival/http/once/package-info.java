/** Pushes that name themselves, so that the same one is answered the same way when it comes again. */
@NullMarked
package org.chancery.ingest.arrival.http.once;

import org.jspecify.annotations.NullMarked;
