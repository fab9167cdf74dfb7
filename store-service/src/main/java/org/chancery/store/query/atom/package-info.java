/** Happenings for readers of feeds. */
@NullMarked
package org.chancery.store.query.atom;

import org.jspecify.annotations.NullMarked;
