/** Reads {@code seeds/language}: the languages, and the pack of each. */
@NullMarked
package org.chancery.enrich.engine.lexicon.seed.language;

import org.jspecify.annotations.NullMarked;
