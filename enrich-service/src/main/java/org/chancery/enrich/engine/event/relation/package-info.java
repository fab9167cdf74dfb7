/** The second reader: weighs what a sentence says of two parties, and what the rules read in it, as annotated articles have taught it. */
@NullMarked
package org.chancery.enrich.engine.event.relation;

import org.jspecify.annotations.NullMarked;
