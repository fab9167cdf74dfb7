/** Tests of the formats. */
@NullMarked
package org.chancery.ingest.arrival.http.format;

import org.jspecify.annotations.NullMarked;
