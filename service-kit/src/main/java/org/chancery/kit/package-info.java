/** What the three services do alike. */
@NullMarked
package org.chancery.kit;

import org.jspecify.annotations.NullMarked;
