/** Who did what to whom: reads the clauses of an article for diplomatic events, after the rules of the seeds. */
@NullMarked
package org.chancery.enrich.engine.event;

import org.jspecify.annotations.NullMarked;
