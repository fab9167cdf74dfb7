/** Which dead letters are handled, and which still wait. */
@NullMarked
package org.chancery.ingest.deadletter.mark;

import org.jspecify.annotations.NullMarked;
