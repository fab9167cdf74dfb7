/** That what is too old leaves. */
@NullMarked
package org.chancery.store.database.retention;

import org.jspecify.annotations.NullMarked;
