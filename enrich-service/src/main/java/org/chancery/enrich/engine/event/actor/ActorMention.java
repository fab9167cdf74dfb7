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
 * @param camp of its country for which alone it acts, where events at home are read: the sector of its police, its opposition
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
        Use use,
        Optional<String> camp)
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
        var whole = organisation.isPresent() ? organisation.get() : country.orElse(name);
        return camp.isPresent() ? whole + " " + camp.get() : whole;
    }

    /** Whether it is known whom the name stands for: a state or an organisation. */
    public boolean isKnown() {
        return country.isPresent() || organisation.isPresent();
    }

    /** Whether both count for the same state or organisation. */
    public boolean isSameAs(ActorMention other) {
        return identity().equals(other.identity())
                || camp.isEmpty()
                        && other.camp.isEmpty()
                        && country.isPresent()
                        && country.equals(other.country())
                        && organisation.isEmpty() == other.organisation().isEmpty();
    }

    /** The same for a camp of a country only. */
    ActorMention in(String country, String camp) {
        return new ActorMention(
                first,
                end,
                name,
                Optional.of(country),
                Optional.empty(),
                leader,
                camp,
                preposition,
                use,
                Optional.of(camp));
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
