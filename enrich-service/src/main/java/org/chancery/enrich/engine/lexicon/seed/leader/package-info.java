/** Reads and checks the seeds of leaders: people, offices, tenures. */
@NullMarked
package org.chancery.enrich.engine.lexicon.seed.leader;

import org.jspecify.annotations.NullMarked;
