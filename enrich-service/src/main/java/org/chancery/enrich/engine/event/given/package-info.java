/** Event coding between two actors whose places in the text are given. */
@NullMarked
package org.chancery.enrich.engine.event.given;

import org.jspecify.annotations.NullMarked;
