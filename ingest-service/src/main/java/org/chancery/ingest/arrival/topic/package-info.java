/** What is already in the raw topic, whoever wrote it. */
@NullMarked
package org.chancery.ingest.arrival.topic;

import org.jspecify.annotations.NullMarked;
