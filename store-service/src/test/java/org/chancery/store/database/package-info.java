/** What every store of articles must do, and that ours does. */
@NullMarked
package org.chancery.store.database;

import org.jspecify.annotations.NullMarked;
