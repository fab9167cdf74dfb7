/** Tests of the ingest service as a whole, over HTTP and a real broker. */
@NullMarked
package org.chancery.ingest;

import org.jspecify.annotations.NullMarked;
