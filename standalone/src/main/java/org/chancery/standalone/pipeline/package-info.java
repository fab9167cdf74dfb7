/** Broker, database and the three services, started and stopped together in one process. */
@NullMarked
package org.chancery.standalone.pipeline;

import org.jspecify.annotations.NullMarked;
