package org.chancery.enrich.engine.event;

/** Two actors that are given by their places in a text. */
public record Given(Span source, Span target) {
    /** From the first UTF-16 unit to one past the last. */
    public record Span(int start, int end) {
        /** Refuses what is no span of the text. */
        public Span in(String name, String text) {
            if (start < 0 || end > text.length() || start >= end) {
                throw new IllegalArgumentException(
                        "%s: %d to %d is no part of a text of %d units".formatted(name, start, end, text.length()));
            }
            return this;
        }
    }
}
