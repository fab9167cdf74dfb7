package org.chancery.enrich.engine.leader;

import org.chancery.enrich.engine.leader.name.NameBoundaries;
import org.chancery.enrich.engine.leader.name.PersonIndex;
import org.chancery.enrich.engine.leader.name.PersonResolver;
import org.chancery.enrich.engine.leader.name.PhotoCredits;
import org.chancery.enrich.engine.leader.name.SpellingVariants;
import org.chancery.enrich.engine.leader.name.TenureIndex;
import org.chancery.enrich.engine.leader.title.TitleReader;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.weight.Confidences;

/** What reading the names of any article takes. */
record NameTables(
        PersonIndex index,
        TenureIndex tenures,
        PersonResolver resolver,
        TitleReader grammar,
        NameBoundaries words,
        SpellingVariants spellings,
        PhotoCredits credits,
        Confidences confidences,
        LanguagePack language) {}
