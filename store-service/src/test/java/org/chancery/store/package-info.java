/** The whole service against a real broker and a real database. */
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
