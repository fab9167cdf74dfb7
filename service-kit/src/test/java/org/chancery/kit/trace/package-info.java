/** Tests of what the services do alike. */
@NullMarked
package org.chancery.kit.trace;

import org.jspecify.annotations.NullMarked;
