package org.chancery.enrich.engine.event.actor;

import java.util.Optional;
import org.chancery.contract.EventActor;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.TokenSpan;

/**
 * Words that name one who may act or be acted upon, from their first token up to the one before {@code end}.
 *
 * @param preposition that governs the words, empty if none does
 * @param use how the words stand in their sentence
 */
public record ActorMention(
        int first,
        int end,
        String name,
        Optional<String> country,
        Optional<String> organisation,
        Optional<String> leader,
        String sector,
        String preposition,
        Use use)
        implements TokenSpan {
    /** How a name stands in its sentence. */
    public enum Use {
        /** By itself: it can act. */
        ACTOR,
        /** Before "'s": it owns what follows. */
        OWNER,
        /** "Colombian" before a noun that does not act. */
        MODIFIER,
        /** Where something happens. */
        PLACE
    }

    /** What two mentions of one actor share. */
    public String identity() {
        return organisation.or(() -> country).orElse(name);
    }

    /** Whether it is known whom the name stands for: a state or an organisation. */
    public boolean isKnown() {
        return country.isPresent() || organisation.isPresent();
    }

    /** Whether both count for the same state or organisation. */
    public boolean isSameAs(ActorMention other) {
        return identity().equals(other.identity())
                || country.isPresent()
                        && country.equals(other.country())
                        && organisation.isEmpty() == other.organisation().isEmpty();
    }

    public boolean isPerson() {
        return leader.isPresent();
    }

    public boolean isPrepositional() {
        return !preposition.isEmpty();
    }

    public EventActor asEventActor(FieldText text) {
        return new EventActor(
                name,
                country.orElse(null),
                leader.orElse(null),
                organisation.orElse(null),
                sector,
                text.passage(first, end));
    }
}
