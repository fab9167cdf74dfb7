/** Records that nothing can heal. */
@NullMarked
package org.chancery.kit.deadletter;

import org.jspecify.annotations.NullMarked;
