/** Unpacking. */
@NullMarked
package org.chancery.ingest.unpack;

import org.jspecify.annotations.NullMarked;
