package org.chancery.enrich.engine.event.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.gazetteer.GazetteerEntry.Kind;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.leader.Leader;
import org.chancery.enrich.engine.leader.PeopledArticle;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;

/** Makes actors of the camps of an article: says of which country each is. */
final class CampReader {
    /** Whom a state's name, and the noun behind it, may mean at home; other nouns are no camp: "Georgian companies". */
    private static final Set<String> POWERS = Set.of("GOV", "MIL", "COP", "LEG", "JUD");

    private final WordClasses wordClasses;
    private final ActingNouns nouns;
    private final CampPlaces places;
    private final Map<String, Role> roles;
    private final Optional<String> home;

    CampReader(WordClasses wordClasses, PeopledArticle article) {
        this.wordClasses = wordClasses;
        nouns = new ActingNouns(wordClasses);
        places = new CampPlaces(wordClasses);
        roles = article.leaders().stream().collect(Collectors.toMap(Leader::id, Leader::role, (one, _) -> one));
        home = HomeCountry.of(article);
    }

    /** The camp that these words name; nobody if it is no country's, or nothing says of which it is. */
    Optional<ActorMention> camp(NamedSentence sentence, CampMatch words) {
        var near = sentence.actors().stream()
                .filter(actor -> actor.overlaps(words) || actor.isPerson() && actor.first() == words.end())
                .findFirst();
        if (near.filter(ActorMention::isPerson).isPresent()) {
            return near.flatMap(person -> led(person, words));
        }
        var owner = places.owner(sentence.text(), sentence.names(), words);
        if (near.flatMap(ActorMention::organisation).isPresent()
                || owner.filter(name -> name.entry().isOrganisation()).isPresent()) {
            return Optional.empty();
        }
        int first = owner.map(NameMatch::first).orElse(words.first());
        return country(sentence, words, owner)
                .map(country -> mention(sentence.text(), words, first).in(country, words.sector()));
    }

    /** "opposition leader Juan Able". */
    private Optional<ActorMention> led(ActorMention person, CampMatch words) {
        boolean isSaid = !words.sector().equals("GOV");
        return isSaid ? person.country().map(country -> person.in(country, words.sector())) : campOfLeader(person);
    }

    private Optional<String> country(NamedSentence sentence, CampMatch words, Optional<NameMatch> owner) {
        var text = sentence.text();
        return owner.flatMap(name -> name.entry().country())
                .or(() -> places.place(text, sentence.names(), words))
                .or(() -> leaderBefore(sentence, words))
                .or(() -> places.scene(text, sentence.names()))
                .or(() -> home);
    }

    /** "Able's government". */
    private static Optional<String> leaderBefore(NamedSentence sentence, CampMatch words) {
        return sentence.actors().stream()
                .filter(actor -> actor.isPerson() && actor.use() == Use.OWNER && actor.end() + 1 == words.first())
                .findFirst()
                .flatMap(ActorMention::country);
    }

    private ActorMention mention(FieldText text, CampMatch words, int first) {
        return new ActorMention(
                first,
                words.end(),
                text.passage(first, words.end()).text(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words.sector(),
                preposition(text, first),
                use(text, words.end()),
                Optional.empty());
    }

    /** "with thousands of protesters": it is with the protesters. */
    private String preposition(FieldText text, int first) {
        boolean isCounted = text.isAt(first - 1, "of") && wordClasses.isAt(WordList.QUANTITIES, text, first - 2);
        return isCounted ? preposition(text, first - 2) : wordClasses.prepositionBefore(text, first);
    }

    private Use use(FieldText text, int end) {
        if (text.isPossessive(end)) {
            return Use.OWNER;
        }
        return nouns.isNoun(text, end) ? Use.MODIFIER : Use.ACTOR;
    }

    /** Whether the actor's words only say where the camp is. */
    boolean isPlaceOf(FieldText text, CampMatch words, ActorMention actor) {
        return places.isPlace(text, words, actor.first());
    }

    /** Whether one of the leaders stands apart from the government, so that two of them may be two camps. */
    boolean isAnyApart(List<ActorMention> actors) {
        return actors.stream()
                .flatMap(actor -> actor.leader().map(roles::get).stream())
                .anyMatch(role -> !campOf(role).equals(Optional.of("GOV")));
    }

    /** An actor for the camp that it stands for, a foreign one for itself; nobody where it is only a place or describes something. */
    Optional<ActorMention> whole(NamedSentence sentence, ActorMention actor) {
        if (actor.isPerson()) {
            return campOfLeader(actor);
        }
        if (actor.organisation().isPresent()) {
            return Optional.of(actor);
        }
        if (actor.use() == Use.PLACE || actor.use() == Use.MODIFIER || places.isWhere(sentence.text(), actor.first())) {
            return Optional.empty();
        }
        return Optional.of(campAtHome(sentence, actor)
                .flatMap(camp -> actor.country().map(country -> actor.in(country, camp)))
                .orElse(actor));
    }

    private static Optional<String> campAtHome(NamedSentence sentence, ActorMention actor) {
        return isPeople(sentence, actor)
                ? Optional.of("CVL")
                : Optional.of(actor.sector()).filter(POWERS::contains);
    }

    /** "Georgians". */
    private static boolean isPeople(NamedSentence sentence, ActorMention actor) {
        return sentence.names().stream()
                .anyMatch(name -> name.first() == actor.first() && name.entry().kind() == Kind.PEOPLE);
    }

    private Optional<ActorMention> campOfLeader(ActorMention person) {
        var camp = person.leader().map(roles::get).flatMap(CampReader::campOf);
        return Optional.of(person.country()
                .filter(_ -> person.organisation().isEmpty() && camp.isPresent())
                .map(country -> person.in(country, camp.orElseThrow()))
                .orElse(person));
    }

    private static Optional<String> campOf(Role role) {
        return Optional.ofNullable(
                switch (role) {
                    case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER, MINISTER, OFFICIAL, ENVOY -> "GOV";
                    case LEGISLATOR -> "LEG";
                    case OPPOSITION -> "OPP";
                    case ARMED_GROUP -> "REB";
                    case FORMER -> "ELI";
                    case ORGANISATION_HEAD -> null;
                });
    }
}
