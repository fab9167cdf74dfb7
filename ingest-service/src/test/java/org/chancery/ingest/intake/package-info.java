/** Tests of the one door. */
@NullMarked
package org.chancery.ingest.intake;

import org.jspecify.annotations.NullMarked;
