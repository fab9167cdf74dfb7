/** Dead letters over HTTP: list, show, replay, park. */
@NullMarked
package org.chancery.ingest.deadletter.api;

import org.jspecify.annotations.NullMarked;
