package org.chancery.enrich.engine.leader;

import org.chancery.enrich.engine.leader.title.NameField;

/** One reading of an article for people; what it enters anchors the passes after it. */
sealed interface NamePass permits FullNamePass, ShortNamePass, OfficePass, PronounPass {
    void read(NameField field);
}
