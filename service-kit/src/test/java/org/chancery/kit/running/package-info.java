/** A real broker, running services, processes and clients, for the tests of all services. */
@NullMarked
package org.chancery.kit.running;

import org.jspecify.annotations.NullMarked;
