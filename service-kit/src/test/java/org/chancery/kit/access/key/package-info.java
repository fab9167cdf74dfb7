/** Keys, and the files that hold them. */
@NullMarked
package org.chancery.kit.access.key;

import org.jspecify.annotations.NullMarked;
