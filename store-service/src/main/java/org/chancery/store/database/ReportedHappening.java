package org.chancery.store.database;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.store.happening.Happening;
import org.chancery.store.happening.Member;
import org.jspecify.annotations.Nullable;

/** A happening with its reports, the first one first. */
public record ReportedHappening(Happening happening, List<Reporting> reports) {
    /**
     * One of its reports.
     *
     * @param event with its article
     * @param because why it belongs to the happening; absent for the one that the others joined
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reporting(DiplomaticEvent event, Member.@Nullable Because because) {}
}
