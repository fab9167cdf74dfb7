/** Tests of what is read of annotated articles. */
@NullMarked
package org.chancery.enrich.engine.lexicon.seed.annotation;

import org.jspecify.annotations.NullMarked;
