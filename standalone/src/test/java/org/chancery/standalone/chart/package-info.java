/** The Helm chart, as Helm renders it, against what the operators of a cluster and our own code expect. */
@NullMarked
package org.chancery.standalone.chart;

import org.jspecify.annotations.NullMarked;
