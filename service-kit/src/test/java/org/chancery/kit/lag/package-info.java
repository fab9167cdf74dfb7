/** Tests of what is told of consumer groups. */
@NullMarked
package org.chancery.kit.lag;

import org.jspecify.annotations.NullMarked;
