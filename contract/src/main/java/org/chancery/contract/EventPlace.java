package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where an event took place. Coordinates are given only if the text names the point itself, never for the centre of a country.
 *
 * @param country ISO 3166-1 alpha-3
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventPlace(
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        Precision precision) {
    /** What kind of place the text names. */
    public enum Precision {
        /** A town or a point in it. */
        @JsonProperty("city")
        CITY,
        /** Part of a country, or of several. */
        @JsonProperty("region")
        REGION,
        /** A country as a whole. */
        @JsonProperty("country")
        COUNTRY
    }
}
