/** Records that can never be processed. */
@NullMarked
package org.chancery.kit.deadletter;

import org.jspecify.annotations.NullMarked;
