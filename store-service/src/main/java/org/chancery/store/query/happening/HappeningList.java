package org.chancery.store.query.happening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.chancery.store.database.RawJson;
import org.chancery.store.happening.Happening;
import org.jspecify.annotations.Nullable;

/**
 * A page of happenings.
 *
 * @param next cursor of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HappeningList(
        List<RawJson<Happening>> happenings, @Nullable String next) {}
