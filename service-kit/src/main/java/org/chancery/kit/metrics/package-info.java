/** Metric labels with bounded cardinality. */
@NullMarked
package org.chancery.kit.metrics;

import org.jspecify.annotations.NullMarked;
