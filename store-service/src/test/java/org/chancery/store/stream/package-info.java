/** Whose a stream is. */
@NullMarked
package org.chancery.store.stream;

import org.jspecify.annotations.NullMarked;
