package org.chancery.enrich.engine.leader;

import org.chancery.enrich.engine.lexicon.Language;

/** What reading the names of any article takes. */
record Knowledge(
        PersonIndex index,
        Resolver resolver,
        NameGrammar grammar,
        NameWords words,
        Spellings spellings,
        Language language) {}
