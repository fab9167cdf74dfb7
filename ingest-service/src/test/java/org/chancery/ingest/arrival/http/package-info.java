/** Tests of how articles arrive over HTTP. */
@NullMarked
package org.chancery.ingest.arrival.http;

import org.jspecify.annotations.NullMarked;
