/** The stream of happenings, without a server around it. */
@NullMarked
package org.chancery.store.query.happening;

import org.jspecify.annotations.NullMarked;
