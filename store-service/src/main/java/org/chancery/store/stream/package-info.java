/** How many streams may be open. */
@NullMarked
package org.chancery.store.stream;

import org.jspecify.annotations.NullMarked;
