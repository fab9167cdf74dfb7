package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A span of an article that refers to a leader.
 *
 * @param start first UTF-16 unit in the field, from 0
 * @param end one past the last
 * @param text the words between the two
 * @param by how they mean the leader; by name if absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mention(
        Field field,
        int start,
        int end,
        String text,
        @Nullable By by) {
    /** How words refer to a leader. */
    public enum By {
        /** "Petro", "President Gustavo Petro". */
        @JsonProperty("name")
        NAME,
        /** "the Colombian president". */
        @JsonProperty("office")
        OFFICE,
        /** "he", "her". */
        @JsonProperty("pronoun")
        PRONOUN
    }

    /** @throws IllegalArgumentException if the text does not have the length of the span */
    public Mention {
        Objects.requireNonNull(field, "field: missing");
        Objects.requireNonNull(text, "text: missing");
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException("mention %d-%d holds %d units".formatted(start, end, text.length()));
        }
    }

    /** A passage as a mention. */
    public static Mention of(Passage passage, By by) {
        return new Mention(passage.field(), passage.start(), passage.end(), passage.text(), by);
    }

    /** The mention as a passage. */
    public Passage passage() {
        return new Passage(field, start, end, text);
    }
}
