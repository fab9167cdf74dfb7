package org.chancery.enrich.engine.event.relation.feature;

import org.chancery.contract.Field;
import org.chancery.enrich.engine.event.actor.ActorMention;

/** How the two parties stand in their sentence: as subject, behind a preposition, in a quotation, in the title. */
final class StandingFeatures {
    private StandingFeatures() {}

    static void add(MaskedSentence sentence, Dyad dyad, Features features) {
        int source = sentence.indexOf(dyad.source());
        int target = sentence.indexOf(dyad.target());
        var sourceStands = standing(sentence, dyad.source(), source);
        var targetStands = standing(sentence, dyad.target(), target);
        features.add("source ", sourceStands);
        features.add("target ", targetStands);
        var order = source < 0 || target < 0 ? "" : source < target ? " then " : " after ";
        features.add("source ", sourceStands, order, " target ", targetStands);
        addKinds(dyad, features);
        addPlaces(sentence, source, target, features);
        addBetween(sentence, source, target, features);
    }

    private static String standing(MaskedSentence sentence, ActorMention party, int index) {
        if (index < 0) {
            return "elsewhere";
        }
        if (!sentence.names(party)) {
            return "elsewhere, or " + sentence.unit(index).word();
        }
        return switch (party.use()) {
            case ACTOR -> party.isPrepositional() ? "after " + party.preposition() : "free";
            case OWNER -> "owner";
            case MODIFIER -> party.isPrepositional() ? "adjective after " + party.preposition() : "adjective";
            case PLACE -> "place";
        };
    }

    private static void addKinds(Dyad dyad, Features features) {
        features.add("source kind ", kind(dyad.source()));
        features.add("target kind ", kind(dyad.target()));
        features.add("kinds ", kind(dyad.source()), " ", kind(dyad.target()));
        if (dyad.source().country().isPresent()
                && dyad.source().country().equals(dyad.target().country())) {
            features.add("of one country");
        }
    }

    private static String kind(ActorMention party) {
        return (party.isPerson() ? "leader " : "")
                + (party.organisation().isPresent() ? "organisation " : "state ")
                + party.sector();
    }

    private static void addPlaces(MaskedSentence sentence, int source, int target, Features features) {
        var analyzed = sentence.sentence();
        features.add(analyzed.text().field() == Field.TITLE ? "in title" : "in body");
        features.add(
                "parties in all: ", String.valueOf(Math.min(6, analyzed.actors().size())));
        if (source >= 0 && sentence.unit(source).isQuoted()) {
            features.add("source quoted");
        }
        if (target >= 0 && sentence.unit(target).isQuoted()) {
            features.add("target quoted");
        }
    }

    private static void addBetween(MaskedSentence sentence, int source, int target, Features features) {
        int first = Math.max(0, Math.min(source, target) + 1);
        int end = Math.max(first, Math.max(source, target));
        int parties = 0;
        for (int i = first; i < end; i++) {
            parties += sentence.unit(i).actor() >= 0 ? 1 : 0;
        }
        features.add("parties between: ", String.valueOf(Math.min(3, parties)));
        if (sentence.hasModal(first, end)) {
            features.add("modal between");
        }
        if (sentence.hasNegation(first, end)) {
            features.add("negation between");
        }
    }
}
