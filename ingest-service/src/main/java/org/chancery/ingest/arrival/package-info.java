/** The ways in which articles arrive. They do not know each other. */
@NullMarked
package org.chancery.ingest.arrival;

import org.jspecify.annotations.NullMarked;
