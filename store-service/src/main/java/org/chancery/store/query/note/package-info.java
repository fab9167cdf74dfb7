/** Notes of readers over HTTP: what they find wrong. */
@NullMarked
package org.chancery.store.query.note;

import org.jspecify.annotations.NullMarked;
