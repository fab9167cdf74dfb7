/** What the second reader sees of two parties in a sentence, in plain words. */
@NullMarked
package org.chancery.enrich.engine.event.relation.feature;

import org.jspecify.annotations.NullMarked;
