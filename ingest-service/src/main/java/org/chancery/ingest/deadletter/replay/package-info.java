/** Publishes dead letters again, once, and follows what becomes of them. */
@NullMarked
package org.chancery.ingest.deadletter.replay;

import org.jspecify.annotations.NullMarked;
