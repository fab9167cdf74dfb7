/** Tests of what dead letters say, and of how a list goes on. */
@NullMarked
package org.chancery.ingest.deadletter.search;

import org.jspecify.annotations.NullMarked;
