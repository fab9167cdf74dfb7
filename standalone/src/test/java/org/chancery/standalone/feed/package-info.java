/** What {@code feeds} prints and does. */
@NullMarked
package org.chancery.standalone.feed;

import org.jspecify.annotations.NullMarked;
