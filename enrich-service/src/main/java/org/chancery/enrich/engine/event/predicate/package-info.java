/** Floor of the engine: every verb of a sentence with who does it and to whom, whether a rule reads it or not. */
@NullMarked
package org.chancery.enrich.engine.event.predicate;

import org.jspecify.annotations.NullMarked;
