/** Reports and the groups they make. */
@NullMarked
package org.chancery.store.happening;

import org.jspecify.annotations.NullMarked;
