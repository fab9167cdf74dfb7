/** Whom "he", "she", "they" and "it" mean. */
@NullMarked
package org.chancery.enrich.engine.leader.pronoun;

import org.jspecify.annotations.NullMarked;
