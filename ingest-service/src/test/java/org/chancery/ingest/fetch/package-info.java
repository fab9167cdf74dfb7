/** Fetching, against a real server on this machine. */
@NullMarked
package org.chancery.ingest.fetch;

import org.jspecify.annotations.NullMarked;
