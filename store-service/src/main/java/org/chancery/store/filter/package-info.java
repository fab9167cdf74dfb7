/** Which events, articles and leaders are asked for, as the filters stand in a URL; lists, stream and database read them alike. */
@NullMarked
package org.chancery.store.filter;

import org.jspecify.annotations.NullMarked;
