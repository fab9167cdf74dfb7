/** What the door costs, measured on demand: each takes minutes and prints its figures. */
@NullMarked
package org.chancery.ingest.measured;

import org.jspecify.annotations.NullMarked;
