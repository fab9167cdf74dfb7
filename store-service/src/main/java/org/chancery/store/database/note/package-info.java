/** Keeps the notes of readers. */
@NullMarked
package org.chancery.store.database.note;

import org.jspecify.annotations.NullMarked;
