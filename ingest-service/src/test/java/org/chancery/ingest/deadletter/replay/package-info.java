/** Tests of replays that need no broker. */
@NullMarked
package org.chancery.ingest.deadletter.replay;

import org.jspecify.annotations.NullMarked;
