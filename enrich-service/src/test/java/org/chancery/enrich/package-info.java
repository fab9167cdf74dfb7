/** Tests of the enrich service as a whole, over a real broker. */
@NullMarked
package org.chancery.enrich;

import org.jspecify.annotations.NullMarked;
