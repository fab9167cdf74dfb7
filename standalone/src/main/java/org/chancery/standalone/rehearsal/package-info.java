/** A start for its own sake, from which the JVM learns what the next one needs. */
@NullMarked
package org.chancery.standalone.rehearsal;

import org.jspecify.annotations.NullMarked;
