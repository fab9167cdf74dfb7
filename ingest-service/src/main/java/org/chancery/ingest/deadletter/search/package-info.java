/** Lists dead letters, newest first. */
@NullMarked
package org.chancery.ingest.deadletter.search;

import org.jspecify.annotations.NullMarked;
