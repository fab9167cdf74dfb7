/** Takes articles out of files and brings them to a running ingest service. */
@NullMarked
package org.chancery.standalone.push;

import org.jspecify.annotations.NullMarked;
