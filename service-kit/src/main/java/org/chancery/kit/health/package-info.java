/** Whether a service is able to work. */
@NullMarked
package org.chancery.kit.health;

import org.jspecify.annotations.NullMarked;
