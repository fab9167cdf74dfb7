/** The one door: numbers articles, refuses doubles, publishes. */
@NullMarked
package org.chancery.ingest.intake;

import org.jspecify.annotations.NullMarked;
