package org.chancery.contract;

import java.util.Objects;

/**
 * A span of an article, with its text.
 *
 * @param start first UTF-16 unit in the field, from 0
 * @param end one past the last
 * @param text the words between the two
 */
public record Passage(Field field, int start, int end, String text) {
    /** @throws IllegalArgumentException if the text does not have the length of the span */
    public Passage {
        Objects.requireNonNull(field, "field: missing");
        Objects.requireNonNull(text, "text: missing");
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException("passage %d-%d holds %d units".formatted(start, end, text.length()));
        }
    }
}
