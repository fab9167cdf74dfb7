package org.chancery.enrich.engine.leader;

import org.chancery.enrich.engine.leader.title.NameField;

/** One reading of an article for people; what it enters anchors the passes after it. */
interface NamePass {
    void read(NameField field);
}
