package org.chancery.enrich.engine.leader.pronoun;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.Token;

/** Resolves pronouns to whom their sentence names before them, else to who has been spoken of before it. */
public final class PronounResolver {
    private final Set<String> anyCase;
    private final Set<String> persons;
    private final Set<String> all;
    private final Set<String> speakers;

    public PronounResolver(LanguagePack language) {
        anyCase = language.words(WordList.PERSONAL_PRONOUNS);
        persons = language.words(WordList.PERSON_PRONOUNS);
        all = language.words(WordList.PRONOUNS);
        speakers = language.words(WordList.SPEAKERS);
    }

    /** Who is sure to be meant, if the word is "he", "him" or "his": the one person who can be. */
    public <A> Optional<A> person(Token word, Supplier<Antecedents<A>> people) {
        return anyCase.contains(word.word()) ? people.get().only() : Optional.empty();
    }

    /** Who is likely to be meant, if the word is a pronoun that does something: by "he" and "she" a person, else anybody. */
    public <A> Optional<A> subject(Token word, Supplier<Antecedents<A>> people, Supplier<Antecedents<A>> anybody) {
        if (persons.contains(word.word())) {
            return people.get().likeliest();
        }
        boolean resolves = all.contains(word.word()) && !speakers.contains(word.word());
        return resolves ? anybody.get().likeliest() : Optional.empty();
    }
}
