/** Sentences that say what the seeds mean. */
@NullMarked
package org.chancery.enrich.engine.lexicon.example;

import org.jspecify.annotations.NullMarked;
