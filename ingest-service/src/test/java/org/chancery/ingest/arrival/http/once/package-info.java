/** The same push again. */
@NullMarked
package org.chancery.ingest.arrival.http.once;

import org.jspecify.annotations.NullMarked;
