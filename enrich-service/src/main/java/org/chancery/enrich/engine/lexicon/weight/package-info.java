/** The numbers by which the engine weighs one reading against another, by the stage that asks for them. */
@NullMarked
package org.chancery.enrich.engine.lexicon.weight;

import org.jspecify.annotations.NullMarked;
