/** Tests of how clauses are read. */
@NullMarked
package org.chancery.enrich.engine.event.syntax;

import org.jspecify.annotations.NullMarked;
