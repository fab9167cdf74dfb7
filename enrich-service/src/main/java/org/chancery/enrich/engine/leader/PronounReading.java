package org.chancery.enrich.engine.leader;

import java.util.Set;
import org.chancery.contract.Field;
import org.chancery.contract.Mention.By;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;

/**
 * Reads "he" and "she" as mentions of the leader they stand for: only where this sentence, or else the one before it, names one
 * person and nobody else.
 */
final class PronounReading {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "his", "her");

    private final Cast cast;
    private final Set<String> bystanders;

    PronounReading(Cast cast, Set<String> bystanders) {
        this.cast = cast;
        this.bystanders = bystanders;
    }

    void read(Page page) {
        var text = page.text();
        if (text.field() != Field.BODY) {
            return;
        }
        Sentence before = null;
        for (var sentence : text.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (PRONOUNS.contains(text.token(i).word())) {
                    read(text, i, sentence, before == null ? sentence : before);
                }
            }
            before = sentence;
        }
    }

    private void read(FieldText text, int pronoun, Sentence sentence, Sentence before) {
        var here = cast.namedIn(text, sentence.first(), pronoun);
        int from = here.isEmpty() ? before.first() : sentence.first();
        var named = here.isEmpty() ? cast.namedIn(text, from, pronoun) : here;
        boolean isAlone = named.size() == 1 && !namesBystander(text, from, pronoun);
        if (isAlone) {
            cast.addPronoun(named.getFirst(), new LeaderMention(text, pronoun, pronoun + 1, By.PRONOUN));
        }
    }

    private boolean namesBystander(FieldText text, int from, int to) {
        return text.tokens().subList(from, to).stream()
                .anyMatch(token -> token.isCapitalised() && bystanders.contains(token.word()));
    }
}
