/** Dead letters as they stand in their topics. */
@NullMarked
package org.chancery.ingest.deadletter.letter;

import org.jspecify.annotations.NullMarked;
