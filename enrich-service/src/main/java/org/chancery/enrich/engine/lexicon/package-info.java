/** What the engine knows: countries, organisations, people and their offices, issues, event rules. Read once from the seeds. */
@NullMarked
package org.chancery.enrich.engine.lexicon;

import org.jspecify.annotations.NullMarked;
