/** Tests of what the services do alike. */
@NullMarked
package org.chancery.kit.topic;

import org.jspecify.annotations.NullMarked;
