package org.chancery.store.happening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.jspecify.annotations.Nullable;

/**
 * A real event behind the reports of it.
 *
 * @param id of its first report; the ids of its other reports lead to it, too
 * @param event the report that tells it best, with its article
 * @param articles how many report it
 * @param sources how many of them are independent: those of one outlet, and copies of one text, count once
 * @param conflicts what the reports disagree about
 * @param ended true if no report is left, or another happening has them
 * @param replacedBy the happening that has them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Happening(
        String id,
        DiplomaticEvent event,
        int articles,
        int sources,
        Instant firstReport,
        Instant lastReport,
        List<Conflict> conflicts,
        @Nullable Boolean ended,
        @Nullable String replacedBy) {
    public Happening {
        conflicts = List.copyOf(conflicts);
    }

    /** The same, of which nothing is left, or whose reports belong to another now; it quotes nobody any more. */
    public Happening ended(@Nullable String replacedBy) {
        return new Happening(
                id, event.withoutEvidence(), articles, sources, firstReport, lastReport, List.of(), true, replacedBy);
    }

    /** The same, reported by so many articles between these two. */
    public Happening reportedBy(int articles, Instant first, Instant last) {
        return new Happening(id, event, articles, sources, first, last, conflicts, ended, replacedBy);
    }
}
