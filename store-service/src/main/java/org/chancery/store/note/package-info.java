/** What readers find wrong, and the examples that it makes for the seeds; no database. */
@NullMarked
package org.chancery.store.note;

import org.jspecify.annotations.NullMarked;
