/** The ways in which articles arrive; they do not know each other. */
@NullMarked
package org.chancery.ingest.arrival;

import org.jspecify.annotations.NullMarked;
