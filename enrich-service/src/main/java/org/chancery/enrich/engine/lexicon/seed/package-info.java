/** Reads the lexicon from the seed files and checks it: the only room that knows how the seeds are written. */
@NullMarked
package org.chancery.enrich.engine.lexicon.seed;

import org.jspecify.annotations.NullMarked;
