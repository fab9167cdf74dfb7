package org.chancery.enrich.engine.event.given;

import org.chancery.enrich.engine.event.actor.ActorSpan;

/** An example of the seeds: a sentence with its source in square and its target in curly brackets. */
public record MarkedSentence(String text, GivenActors given) {
    /** Reads the brackets. */
    public static MarkedSentence of(String marked) {
        return new MarkedSentence(
                marked.replaceAll("[\\[\\]{}]", ""), new GivenActors(span(marked, '[', ']'), span(marked, '{', '}')));
    }

    private static ActorSpan span(String marked, char open, char close) {
        return new ActorSpan(without(marked, marked.indexOf(open)), without(marked, marked.indexOf(close)));
    }

    /** The index once the brackets before it are gone. */
    private static int without(String marked, int index) {
        return marked.substring(0, index).replaceAll("[\\[\\]{}]", "").length();
    }
}
