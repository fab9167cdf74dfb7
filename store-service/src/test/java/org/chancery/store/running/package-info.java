/** A real broker, a real database, running instances of the service, and samples, for the tests. */
@NullMarked
package org.chancery.store.running;

import org.jspecify.annotations.NullMarked;
