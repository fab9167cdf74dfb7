/** Reads the annotated articles, with the samples that some of them are. */
@NullMarked
package org.chancery.enrich.engine.lexicon.seed.annotation;

import org.jspecify.annotations.NullMarked;
