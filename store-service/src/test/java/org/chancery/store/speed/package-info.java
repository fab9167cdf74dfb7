/** What storing costs, measured on demand. */
@NullMarked
package org.chancery.store.speed;

import org.jspecify.annotations.NullMarked;
