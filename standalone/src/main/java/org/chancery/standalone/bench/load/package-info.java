/** Articles through the whole pipeline, as many as it takes and at a given rate, and what processes need for it. */
@NullMarked
package org.chancery.standalone.bench.load;

import org.jspecify.annotations.NullMarked;
