/** Editions of articles as rows: which of them holds, how it is written, and what subscribers must be told after it. */
@NullMarked
package org.chancery.store.database.edition;

import org.jspecify.annotations.NullMarked;
