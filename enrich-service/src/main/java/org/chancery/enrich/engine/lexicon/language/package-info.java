/** What the engine knows of a language beyond its word lists. */
@NullMarked
package org.chancery.enrich.engine.lexicon.language;

import org.jspecify.annotations.NullMarked;
