package org.chancery.enrich.engine.leader;

import java.util.List;
import org.chancery.contract.Field;
import org.chancery.contract.Mention.By;
import org.chancery.enrich.engine.leader.pronoun.Antecedents;
import org.chancery.enrich.engine.leader.pronoun.PronounResolver;
import org.chancery.enrich.engine.leader.title.NameField;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;

/**
 * Reads "he" and "she" as mentions of the leader they stand for: only where this sentence, or else the one before it, names one
 * person and nobody else.
 */
final class PronounPass implements NamePass {
    private final PronounResolver pronouns;
    private final ArticlePeople people;

    PronounPass(PronounResolver pronouns, ArticlePeople people) {
        this.pronouns = pronouns;
        this.people = people;
    }

    @Override
    public void read(NameField field) {
        var text = field.text();
        if (text.field() != Field.BODY) {
            return;
        }
        int before = 0;
        for (var sentence : text.sentences()) {
            read(text, sentence, before);
            before = sentence.first();
        }
    }

    private void read(FieldText text, Sentence sentence, int before) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            var mention = new LeaderMention(text, i, i + 1, By.PRONOUN);
            pronouns.person(text.token(i), () -> people(mention, sentence, before))
                    .ifPresent(person -> people.addPronoun(person, mention));
        }
    }

    /** Those named up to the pronoun since its sentence began, or the one before it; nobody where a stranger is named too. */
    private Antecedents<Person> people(LeaderMention pronoun, Sentence sentence, int before) {
        return new Antecedents<>(named(pronoun, sentence.first()), () -> named(pronoun, before));
    }

    private List<Person> named(LeaderMention pronoun, int from) {
        var text = pronoun.text();
        return namesStranger(text, from, pronoun.first()) ? List.of() : people.namedIn(text, from, pronoun.first());
    }

    private boolean namesStranger(FieldText text, int from, int to) {
        return text.tokens().subList(from, to).stream()
                .anyMatch(token -> token.isCapitalised() && people.isOther(token));
    }
}
