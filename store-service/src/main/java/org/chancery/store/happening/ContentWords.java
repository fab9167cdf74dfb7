package org.chancery.store.happening;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;

/**
 * The words by which two reports of the same parties, type and day can be told apart: those of title and evidence, without the names of
 * the parties and without words that any report has.
 */
final class ContentWords {
    private static final int SHORTEST = 3;

    /** What is longer is no sentence. */
    private static final int LONGEST = 1_000;

    /** Inflected forms of a word start alike. */
    private static final int STEM = 6;

    /** Words that say nothing about which event it was, as stems: function words, titles, verbs of saying and meeting, weekdays. */
    private static final Set<String> EVERYWHERE =
            Set.copyOf(Arrays.asList("""
            the and for with from that this which has have had was were are been being its his her their who whom will would may
            not but over after before into about between against under two new said says called told saying
            president presid prime minister ministe minist foreign leader govern official
            met meet meets meetin talk talks talked held hold visit visits visite spoke receiv discus
            accuse blames blamed condem critic denoun sancti impose attack bombed bombs strike struck threat agree agreed agrees
            urged urges expel expels accord visite
            monday tuesda wednes thursd friday saturd sunday today yester week
            """.trim().split("\\s+")));

    private ContentWords() {}

    static Set<String> of(DiplomaticEvent event) {
        var article = event.article();
        var words = new HashSet<>(
                stems(beginning(event.evidence().text()) + " " + (article == null ? "" : article.title())));
        Stream.concat(event.source().stream(), event.target().stream())
                .map(actor -> stems(actor.name() + " " + actor.mention().text()))
                .forEach(words::removeAll);
        words.removeAll(EVERYWHERE);
        return Set.copyOf(words);
    }

    private static String beginning(String sentence) {
        return sentence.substring(0, Math.min(LONGEST, sentence.length()));
    }

    private static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        var lower = text.toLowerCase(Locale.ROOT);
        int end;
        for (int start = 0; start < lower.length(); start = end + 1) {
            end = endOfWord(lower, start);
            if (end - start >= SHORTEST || end > start && isNumber(lower, start, end)) {
                stems.add(lower.substring(start, Math.min(start + STEM, end)));
            }
        }
        return stems;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNumber(String text, int start, int end) {
        return text.substring(start, end).chars().allMatch(Character::isDigit);
    }

    /** The share of the shorter report's words that the longer one has, too. */
    static double overlap(Set<String> one, Set<String> other) {
        int shorter = Math.min(one.size(), other.size());
        return shorter == 0 ? 0 : (double) common(one, other) / shorter;
    }

    private static long common(Set<String> one, Set<String> other) {
        long common = 0;
        for (var word : one) {
            common += other.contains(word) ? 1 : 0;
        }
        return common;
    }
}
