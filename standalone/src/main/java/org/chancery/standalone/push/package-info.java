/** Sends articles from files to a running ingest service. */
@NullMarked
package org.chancery.standalone.push;

import org.jspecify.annotations.NullMarked;
