/** Who does it to whom: finds source and target of a trigger in its sentence and its discourse. */
@NullMarked
package org.chancery.enrich.engine.event.argument;

import org.jspecify.annotations.NullMarked;
