/** Files that are written to memory. */
@NullMarked
package org.chancery.store.query.export;

import org.jspecify.annotations.NullMarked;
