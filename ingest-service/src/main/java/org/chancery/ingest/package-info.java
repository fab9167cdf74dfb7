/** The ingest service: accepts, validates, numbers and publishes articles. */
@NullMarked
package org.chancery.ingest;

import org.jspecify.annotations.NullMarked;
