/** Whole answers as files: streamed row by row, in the formats that other tools read. */
@NullMarked
package org.chancery.store.query.export;

import org.jspecify.annotations.NullMarked;
