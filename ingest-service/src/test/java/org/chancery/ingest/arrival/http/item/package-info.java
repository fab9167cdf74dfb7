/** Tests of the items of a body. */
@NullMarked
package org.chancery.ingest.arrival.http.item;

import org.jspecify.annotations.NullMarked;
