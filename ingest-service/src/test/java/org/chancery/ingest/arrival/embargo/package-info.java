/** What becomes of articles under embargo. */
@NullMarked
package org.chancery.ingest.arrival.embargo;

import org.jspecify.annotations.NullMarked;
