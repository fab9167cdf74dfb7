package org.chancery.enrich.engine.leader;

import java.util.Set;
import org.chancery.contract.Field;
import org.chancery.contract.Mention.By;
import org.chancery.enrich.engine.leader.title.NameField;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;

/**
 * Reads "he" and "she" as mentions of the leader they stand for: only where this sentence, or else the one before it, names one
 * person and nobody else.
 */
final class PronounPass implements NamePass {
    private final Set<String> pronouns;
    private final ArticlePeople people;

    PronounPass(LanguagePack language, ArticlePeople people) {
        pronouns = language.words(WordList.PERSONAL_PRONOUNS);
        this.people = people;
    }

    @Override
    public void read(NameField field) {
        var text = field.text();
        if (text.field() != Field.BODY) {
            return;
        }
        Sentence before = null;
        for (var sentence : text.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (pronouns.contains(text.token(i).word())) {
                    read(text, i, sentence, before == null ? sentence : before);
                }
            }
            before = sentence;
        }
    }

    private void read(FieldText text, int pronoun, Sentence sentence, Sentence before) {
        var here = people.namedIn(text, sentence.first(), pronoun);
        int from = here.isEmpty() ? before.first() : sentence.first();
        var named = here.isEmpty() ? people.namedIn(text, from, pronoun) : here;
        boolean isAlone = named.size() == 1 && !namesOther(text, from, pronoun);
        if (isAlone) {
            people.addPronoun(named.getFirst(), new LeaderMention(text, pronoun, pronoun + 1, By.PRONOUN));
        }
    }

    private boolean namesOther(FieldText text, int from, int to) {
        return text.tokens().subList(from, to).stream()
                .anyMatch(token -> token.isCapitalised() && people.isOther(token));
    }
}
