/** Traces that articles keep through all services, and the ids by which log lines are found. */
@NullMarked
package org.chancery.kit.trace;

import org.jspecify.annotations.NullMarked;
