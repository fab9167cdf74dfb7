/** How well reports of one real event are found to be of one, from text to happening. */
@NullMarked
package org.chancery.standalone.happening;

import org.jspecify.annotations.NullMarked;
