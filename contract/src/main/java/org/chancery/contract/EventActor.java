package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A participant in an event: acts, or is acted upon.
 *
 * @param country ISO 3166-1 alpha-3, and XKX, PSE, TWN, SUN, YUG, CSK, DDR
 * @param leader id of the {@link LeaderTag}, if the actor is a leader
 * @param organisation usual acronym in capitals ({@code UN}, {@code NATO}, {@code HAMAS})
 * @param sector PLOVER sector ({@code GOV}, {@code MIL}, {@code REB}, …)
 * @param mention the words that name the actor
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventActor(
        String name,
        @Nullable String country,
        @Nullable String leader,
        @Nullable String organisation,
        String sector,
        Passage mention) {
    /** For whom it acts: its country, its organisation, or both. */
    public List<String> codes() {
        return Stream.of(country, organisation).filter(Objects::nonNull).toList();
    }
}
