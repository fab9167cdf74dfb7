/** What the engine knows: countries, organisations, people and their offices, issues, event rules, words. Data only. */
@NullMarked
package org.chancery.enrich.engine.lexicon;

import org.jspecify.annotations.NullMarked;
