/** Fetches from the web what others publish: politely, within limits, and only from public addresses. */
@NullMarked
package org.chancery.ingest.fetch;

import org.jspecify.annotations.NullMarked;
