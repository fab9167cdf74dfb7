package org.chancery.enrich.engine.event.argument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.lexicon.WordList;

/** Finds all actors that act or are acted upon together with one of them. */
final class Coordination {
    private static final int MAX_PARALLEL_DISTANCE = 24;
    /** All members of the European Union or of NATO fit; a list without end does not act whole in each event beside it. */
    private static final int MAX_JOINED = 40;

    private final WordClasses wordClasses;

    Coordination(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
    }

    /** All that are joined to the chosen one by commas and "and". */
    Argument of(AnalyzedSentence sentence, Argument chosen) {
        if (!chosen.isSomebody()) {
            return chosen;
        }
        var group = new ArrayList<>(chosen.actors());
        int at = sentence.actors().indexOf(chosen.actors().getFirst());
        for (int i = at - 1;
                i >= 0
                        && group.size() < MAX_JOINED
                        && isJoined(
                                sentence,
                                sentence.actors().get(i),
                                sentence.actors().get(i + 1));
                i--) {
            group.add(sentence.actors().get(i));
        }
        for (int i = at + 1;
                i < sentence.actors().size()
                        && group.size() < MAX_JOINED
                        && isJoined(
                                sentence,
                                sentence.actors().get(i - 1),
                                sentence.actors().get(i));
                i++) {
            group.add(sentence.actors().get(i));
        }
        addParallel(sentence, group, at);
        group.sort(Comparator.comparingInt(ActorMention::first));
        return new Argument(group, chosen.cost());
    }

    /** "met in Santiago with Boric and in Lima with Castillo": the same preposition after an "and", with no verb between. */
    private void addParallel(AnalyzedSentence sentence, List<ActorMention> group, int chosen) {
        var first = sentence.actors().get(chosen);
        if (!wordClasses.isListed(WordList.PARALLEL_PREPOSITIONS, first.preposition())) {
            return;
        }
        for (int i = chosen + 1; i < sentence.actors().size(); i++) {
            var other = sentence.actors().get(i);
            if (other.first() - first.end() > MAX_PARALLEL_DISTANCE || hasVerb(sentence, first.end(), other.first())) {
                return;
            }
            boolean parallel =
                    other.preposition().equals(first.preposition()) && hasAnd(sentence, first.end(), other.first());
            if (parallel && !group.contains(other)) {
                group.add(other);
            }
        }
    }

    private static boolean hasVerb(AnalyzedSentence sentence, int from, int to) {
        for (var verb : sentence.triggers()) {
            if (verb.isVerb() && verb.first() >= from && verb.end() <= to) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAnd(AnalyzedSentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (wordClasses.isAt(WordList.AND, sentence.text(), i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoined(AnalyzedSentence sentence, ActorMention one, ActorMention other) {
        int gap = other.first() - one.end();
        boolean placed = one.use() == Use.PLACE && other.use() != Use.PLACE;
        if (gap < 1 || gap > 3 || one.use() == Use.OWNER || placed) {
            return false;
        }
        boolean joined = false;
        for (int i = one.end(); i < other.first(); i++) {
            var token = sentence.text().token(i);
            boolean joins = wordClasses.is(WordList.AND, token) || token.is(",") || token.is("&");
            boolean may = joins || wordClasses.is(WordList.DETERMINERS, token);
            if (!may) {
                return false;
            }
            joined |= joins;
        }
        return joined;
    }
}
