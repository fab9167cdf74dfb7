/** Articles in which analysts have marked every event; the relation reader learns from them. */
@NullMarked
package org.chancery.enrich.engine.lexicon.annotation;

import org.jspecify.annotations.NullMarked;
