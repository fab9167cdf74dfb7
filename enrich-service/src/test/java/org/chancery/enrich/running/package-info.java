/** A real broker, running instances of the service, and samples, for the tests. */
@NullMarked
package org.chancery.enrich.running;

import org.jspecify.annotations.NullMarked;
