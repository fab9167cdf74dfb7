/** Tests of how language packs are read. */
@NullMarked
package org.chancery.enrich.engine.lexicon.seed.language;

import org.jspecify.annotations.NullMarked;
