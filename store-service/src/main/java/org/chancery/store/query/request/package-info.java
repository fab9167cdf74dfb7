/** How a request is understood, and how it is refused. */
@NullMarked
package org.chancery.store.query.request;

import org.jspecify.annotations.NullMarked;
