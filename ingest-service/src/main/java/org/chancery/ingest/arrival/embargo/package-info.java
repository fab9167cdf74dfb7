/** Articles that were admitted under an embargo, and arrive when it has ended. */
@NullMarked
package org.chancery.ingest.arrival.embargo;

import org.jspecify.annotations.NullMarked;
