package org.chancery.enrich.engine.leader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.contract.Field;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.Language.TitlePhrase;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.text.FieldText;

/** The people of one article, as they are introduced. */
final class Cast {
    private static final class Part {
        private final Person person;
        private final boolean isKnown;
        private NameContext context;
        private double confidence;
        private final List<LeaderMention> mentions = new ArrayList<>();

        Part(Person person, boolean isKnown, NameContext context) {
            this.person = person;
            this.isKnown = isKnown;
            this.context = context;
        }
    }

    private final PersonIndex index;
    private final LocalDate day;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Set<String> anchored = new HashSet<>();
    private final Map<Field, Set<Integer>> taken = new HashMap<>();

    Cast(PersonIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
    }

    /** Ids of the people introduced so far; grows while the article is read. */
    Set<String> anchored() {
        return anchored;
    }

    /** Enters a mention, and the person with it. */
    void add(Person person, boolean isKnown, NameContext context, LeaderMention mention, double confidence) {
        var part = parts.computeIfAbsent(person.id(), _ -> new Part(person, isKnown, context));
        if (!part.context.isTitled() && context.isTitled()) {
            part.context = context;
        }
        part.confidence = Math.max(part.confidence, confidence);
        part.mentions.add(mention);
        anchored.add(person.id());
        take(mention.text(), mention.first(), mention.end());
    }

    /** Enters a pronoun for somebody who has been introduced. */
    void addPronoun(Person person, LeaderMention pronoun) {
        var part = parts.get(person.id());
        if (part != null) {
            part.mentions.add(pronoun);
            take(pronoun.text(), pronoun.first(), pronoun.end());
        }
    }

    /** The people that the tokens name. */
    List<Person> namedIn(FieldText text, int from, int to) {
        return parts.values().stream()
                .filter(part -> part.mentions.stream()
                        .anyMatch(mention -> mention.text().field() == text.field()
                                && mention.first() >= from
                                && mention.end() <= to))
                .map(part -> part.person)
                .toList();
    }

    /** Whether the person is of the knowledge base, and not only of this article. */
    boolean isKnown(Person person) {
        var part = parts.get(person.id());
        return part == null || part.isKnown;
    }

    /** Whether a mention stands on the token already. */
    boolean isTaken(FieldText text, int token) {
        return taken.getOrDefault(text.field(), Set.of()).contains(token);
    }

    private void take(FieldText text, int first, int end) {
        var tokens = taken.computeIfAbsent(text.field(), _ -> new HashSet<>());
        for (int i = first; i < end; i++) {
            tokens.add(i);
        }
    }

    /** The people introduced who go by this short name. */
    List<Person> calledBy(String shortName) {
        return parts.values().stream()
                .map(part -> part.person)
                .filter(person -> person.shortNames().contains(shortName))
                .toList();
    }

    /** Whom "the president" means at this token: the last one named before it whose office is called so. */
    Optional<Person> lastTitled(TitlePhrase title, FieldText text, int token) {
        return parts.values().stream()
                .filter(part -> part.isKnown && isCalled(part, title))
                .max(Comparator.comparingInt(part -> lastMention(part, text, token)))
                .filter(part -> lastMention(part, text, token) >= 0)
                .map(part -> part.person);
    }

    private boolean isCalled(Part part, TitlePhrase title) {
        return index.heldOn(part.person, day).stream().anyMatch(tenure -> Resolver.isNamedBy(tenure.office(), title));
    }

    private static int lastMention(Part part, FieldText text, int token) {
        return part.mentions.stream()
                .filter(mention -> mention.text().field() == text.field() && mention.first() < token)
                .mapToInt(LeaderMention::first)
                .max()
                .orElse(-1);
    }

    /** Everybody, in the order of the article. */
    List<Leader> leaders() {
        return parts.values().stream().map(this::leader).toList();
    }

    private Leader leader(Part part) {
        var standing = part.isKnown ? Standing.of(part.person, part.context, index, day) : unknown(part.context);
        var mentions = part.mentions.stream()
                .sorted(Comparator.comparing(
                                (LeaderMention mention) -> mention.text().field())
                        .thenComparingInt(LeaderMention::first))
                .toList();
        return new Leader(
                part.person.id(),
                part.person.name(),
                part.person.wikidata(),
                standing.country(),
                standing.organisation(),
                standing.office(),
                standing.role(),
                part.isKnown,
                part.confidence,
                mentions);
    }

    private Standing unknown(NameContext context) {
        var title = context.title().orElseThrow();
        var office = title.printed();
        return new Standing(
                context.place().filter(index::isCountry),
                context.place().filter(place -> !index.isCountry(place)),
                Optional.of(context.isFormer() ? "former " + office : office),
                context.isFormer() ? Role.FORMER : title.role());
    }

    Stream<Person> people() {
        return parts.values().stream().map(part -> part.person);
    }
}
