/** Tests of the seeds and of what is read from them. */
@NullMarked
package org.chancery.enrich.engine.lexicon.seed;

import org.jspecify.annotations.NullMarked;
