/** What stands in the raw topic already, whoever wrote it. */
@NullMarked
package org.chancery.ingest.arrival.topic;

import org.jspecify.annotations.NullMarked;
