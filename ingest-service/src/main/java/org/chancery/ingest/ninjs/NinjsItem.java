package org.chancery.ingest.ninjs;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A news item of IPTC ninjs 1.x to 3.x, as far as an article needs it. Letter case does not count: only 3.x has capitals.
 *
 * @param other among them the texts of 1.x, which end in their type: {@code body_text}, {@code body_xhtml}
 */
public record NinjsItem(
        @Nullable String uri,
        @Nullable String type,
        @Nullable JsonNode version,
        @Nullable String pubStatus,

        @JsonProperty("embargoedUntil") @JsonAlias("embargoed") @Nullable
        String embargo,

        @Nullable String versionCreated,
        @Nullable String firstCreated,
        @Nullable String language,
        @JsonAlias("byline") @Nullable String by,
        @Nullable String title,
        @JsonSetter(contentNulls = Nulls.SKIP) @Nullable List<NinjsText> headlines,
        @JsonSetter(contentNulls = Nulls.SKIP) @Nullable List<NinjsText> bodies,
        @JsonSetter(contentNulls = Nulls.SKIP) @Nullable List<NinjsText> descriptions,

        @JsonSetter(contentNulls = Nulls.SKIP) @JsonAlias("infosource") @Nullable
        List<Named> infoSources,

        @Nullable String copyrightHolder,

        @JsonSetter(contentNulls = Nulls.SKIP) @JsonAlias("genre") @Nullable
        List<Named> genres,

        @JsonAnySetter Map<String, JsonNode> other) {
    /** An outlet or a genre. */
    record Named(@Nullable String name, @Nullable String uri) {}

    Stream<NinjsText> headlineTexts() {
        return texts(headlines, "headline");
    }

    Stream<NinjsText> bodyTexts() {
        return texts(bodies, "body");
    }

    Stream<NinjsText> descriptionTexts() {
        return texts(descriptions, "description");
    }

    /** Those of 2.x and 3.x, then those of 1.x. */
    private Stream<NinjsText> texts(@Nullable List<NinjsText> texts, String name) {
        var old = other.entrySet().stream()
                .filter(text -> !text.getValue().isNull())
                .filter(text -> text.getKey().equals(name) || text.getKey().startsWith(name + "_"))
                .map(text -> NinjsText.old(text.getKey(), text.getValue()));
        return Stream.concat(texts == null ? Stream.empty() : texts.stream(), old);
    }
}
