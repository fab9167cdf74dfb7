/** Tests of what is seen of two parties. */
@NullMarked
package org.chancery.enrich.engine.event.relation.feature;

import org.jspecify.annotations.NullMarked;
