/** The ingest service: takes articles in, checks, numbers and publishes them. */
@NullMarked
package org.chancery.ingest;

import org.jspecify.annotations.NullMarked;
