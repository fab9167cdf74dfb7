/** Happenings over HTTP: listed, read with their reports, taken apart, and watched. */
@NullMarked
package org.chancery.store.query.happening;

import org.jspecify.annotations.NullMarked;
