/** A crowd of good and bad items, sent while an instance is killed, and the account of what became of each. */
@NullMarked
package org.chancery.ingest.mixed;

import org.jspecify.annotations.NullMarked;
