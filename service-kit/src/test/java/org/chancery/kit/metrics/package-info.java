/** Tests of what the services do alike. */
@NullMarked
package org.chancery.kit.metrics;

import org.jspecify.annotations.NullMarked;
