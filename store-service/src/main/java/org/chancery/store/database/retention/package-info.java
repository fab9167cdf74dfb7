/** Old articles leave, if they are to. */
@NullMarked
package org.chancery.store.database.retention;

import org.jspecify.annotations.NullMarked;
