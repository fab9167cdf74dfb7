package org.chancery.store.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.store.database.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A page of events.
 *
 * @param next cursor of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventList(
        List<RawJson<DiplomaticEvent>> events, @Nullable String next) {}
