/** Events as they come, for those who watch. */
@NullMarked
package org.chancery.store.live;

import org.jspecify.annotations.NullMarked;
