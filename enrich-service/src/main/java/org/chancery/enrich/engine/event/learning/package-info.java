/** Teaches the second reader: annotated articles become examples, examples become weights. */
@NullMarked
package org.chancery.enrich.engine.event.learning;

import org.jspecify.annotations.NullMarked;
