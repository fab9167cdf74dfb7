/** Filters for events, articles and leaders as in a URL; lists, stream and database read them alike. */
@NullMarked
package org.chancery.store.filter;

import org.jspecify.annotations.NullMarked;
