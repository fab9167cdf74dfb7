/** Figures over HTTP: timelines, dyads, rankings, graphs and comparisons. */
@NullMarked
package org.chancery.store.query.statistics;

import org.jspecify.annotations.NullMarked;
