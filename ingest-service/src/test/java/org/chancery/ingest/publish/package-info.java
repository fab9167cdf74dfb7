/** Tests of the one door. */
@NullMarked
package org.chancery.ingest.publish;

import org.jspecify.annotations.NullMarked;
