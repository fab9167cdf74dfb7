/** What the three services have in common. */
@NullMarked
package org.chancery.kit;

import org.jspecify.annotations.NullMarked;
