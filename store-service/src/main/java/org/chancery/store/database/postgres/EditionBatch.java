package org.chancery.store.database.postgres;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.Outcome;
import org.chancery.store.database.edition.EditionWriter;
import org.chancery.store.database.happening.Happenings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes several editions and the happenings that change with them, in one transaction. */
@Component
class EditionBatch {
    private static final Set<Outcome> CHANGES = Set.of(Outcome.STORED, Outcome.REVISED, Outcome.CONFLICT);

    private final EditionWriter writer;
    private final Happenings happenings;

    EditionBatch(EditionWriter writer, Happenings happenings) {
        this.writer = writer;
        this.happenings = happenings;
    }

    @Transactional
    public List<Outcome> write(List<EnrichedArticle> editions) {
        var outcomes = new ArrayList<Outcome>(editions.size());
        var changed = new LinkedHashSet<String>();
        for (var edition : editions) {
            var outcome = writer.write(edition);
            outcomes.add(outcome);
            if (CHANGES.contains(outcome)) {
                changed.add(edition.article().id());
            }
        }
        happenings.update(changed);
        return outcomes;
    }
}
