/** Tests of what the services do alike. */
@NullMarked
package org.chancery.kit.deadletter;

import org.jspecify.annotations.NullMarked;
