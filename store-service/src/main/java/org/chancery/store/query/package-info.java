/** Queries for articles, events and leaders over HTTP. */
@NullMarked
package org.chancery.store.query;

import org.jspecify.annotations.NullMarked;
