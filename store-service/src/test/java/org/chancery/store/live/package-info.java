/** The live feed, without a server around it. */
@NullMarked
package org.chancery.store.live;

import org.jspecify.annotations.NullMarked;
