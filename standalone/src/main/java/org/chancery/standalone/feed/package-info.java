/** {@code feeds}: the list of feeds of a running ingest service. */
@NullMarked
package org.chancery.standalone.feed;

import org.jspecify.annotations.NullMarked;
