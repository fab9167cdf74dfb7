/** Seed files as YAML whose every node knows its file and line, and the faults that are found in them. */
@NullMarked
package org.chancery.enrich.engine.lexicon.seed.yaml;

import org.jspecify.annotations.NullMarked;
