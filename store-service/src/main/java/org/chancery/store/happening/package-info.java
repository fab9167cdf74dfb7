/** Which reports tell of the same real event: pure rules, without a database. */
@NullMarked
package org.chancery.store.happening;

import org.jspecify.annotations.NullMarked;
