/** Unpacks what others have packed, within limits. */
@NullMarked
package org.chancery.ingest.unpack;

import org.jspecify.annotations.NullMarked;
