/** Tests of what the second reader learns. */
@NullMarked
package org.chancery.enrich.engine.event.learning;

import org.jspecify.annotations.NullMarked;
