/** What is noted, as it is written. */
@NullMarked
package org.chancery.store.note;

import org.jspecify.annotations.NullMarked;
