/** The items of a body, one after the other, and what they say. */
@NullMarked
package org.chancery.ingest.arrival.http.item;

import org.jspecify.annotations.NullMarked;
