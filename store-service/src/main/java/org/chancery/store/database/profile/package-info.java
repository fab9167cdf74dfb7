/** All that is told of one leader. */
@NullMarked
package org.chancery.store.database.profile;

import org.jspecify.annotations.NullMarked;
