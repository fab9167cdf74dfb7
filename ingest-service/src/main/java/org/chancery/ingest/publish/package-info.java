/** Where admitted articles go. */
@NullMarked
package org.chancery.ingest.publish;

import org.jspecify.annotations.NullMarked;
