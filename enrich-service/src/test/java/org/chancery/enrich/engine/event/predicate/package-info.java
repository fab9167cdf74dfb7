/** Tests of who is found to do it to whom. */
@NullMarked
package org.chancery.enrich.engine.event.predicate;

import org.jspecify.annotations.NullMarked;
