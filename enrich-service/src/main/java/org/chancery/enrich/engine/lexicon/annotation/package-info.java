/** Articles in which analysts have marked every event; the second reader learns from them. */
@NullMarked
package org.chancery.enrich.engine.lexicon.annotation;

import org.jspecify.annotations.NullMarked;
