/** Tests of what the services do alike. */
@NullMarked
package org.chancery.kit.consumer;

import org.jspecify.annotations.NullMarked;
