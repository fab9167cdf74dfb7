/** Whether a service can do its work now. */
@NullMarked
package org.chancery.kit.health;

import org.jspecify.annotations.NullMarked;
