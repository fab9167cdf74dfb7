/** Admits articles: detects duplicates, numbers editions, publishes. */
@NullMarked
package org.chancery.ingest.intake;

import org.jspecify.annotations.NullMarked;
