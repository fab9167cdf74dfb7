package org.chancery.store.database.postgres;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.Outcome;
import org.chancery.store.database.edition.EditionWriter;
import org.chancery.store.database.happening.Happenings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes several editions, and notes what is to be grouped, in one transaction. */
@Component
class EditionBatch {
    private static final Set<Outcome> CHANGES = Set.of(Outcome.STORED, Outcome.REVISED, Outcome.CONFLICT);

    private final EditionWriter writer;
    private final Happenings happenings;

    EditionBatch(EditionWriter writer, Happenings happenings) {
        this.writer = writer;
        this.happenings = happenings;
    }

    /** All or none of them. */
    @Transactional
    public List<Outcome> write(List<EnrichedArticle> editions) {
        return noted(editions, writer.write(editions));
    }

    /** The same one after the other, so that a refusal names the one at fault. */
    @Transactional
    public List<Outcome> writeEach(List<EnrichedArticle> editions) {
        return noted(editions, editions.stream().map(writer::write).toList());
    }

    private List<Outcome> noted(List<EnrichedArticle> editions, List<Outcome> outcomes) {
        happenings.updateSoon(IntStream.range(0, editions.size())
                .filter(number -> CHANGES.contains(outcomes.get(number)))
                .mapToObj(number -> editions.get(number).article().id())
                .collect(Collectors.toSet()));
        return outcomes;
    }
}
