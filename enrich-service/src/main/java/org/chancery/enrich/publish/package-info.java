/** Publishes answers: enriched articles, their events one by one, dead letters; one transaction per portion. */
@NullMarked
package org.chancery.enrich.publish;

import org.jspecify.annotations.NullMarked;
