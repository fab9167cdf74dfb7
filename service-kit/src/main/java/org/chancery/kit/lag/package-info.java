/** How far consumer groups are behind. */
@NullMarked
package org.chancery.kit.lag;

import org.jspecify.annotations.NullMarked;
