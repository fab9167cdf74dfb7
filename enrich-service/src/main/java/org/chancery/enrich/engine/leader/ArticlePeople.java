package org.chancery.enrich.engine.leader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.contract.Field;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.leader.name.OfficeOnDay;
import org.chancery.enrich.engine.leader.name.PersonIndex;
import org.chancery.enrich.engine.leader.name.PersonResolver;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.lexicon.Office;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.text.FieldText;

/** The people of one article, as they are introduced. */
final class ArticlePeople {
    private static final class Member {
        private final Person person;
        private final boolean isKnown;
        private final List<Office> offices;
        private NameContext context;
        private double confidence;
        private final List<LeaderMention> mentions = new ArrayList<>();
        private final Map<Field, NavigableSet<Integer>> places = new EnumMap<>(Field.class);

        Member(Person person, boolean isKnown, List<Office> offices, NameContext context) {
            this.person = person;
            this.isKnown = isKnown;
            this.offices = offices;
            this.context = context;
        }

        void add(LeaderMention mention) {
            mentions.add(mention);
            places.computeIfAbsent(mention.text().field(), _ -> new TreeSet<>()).add(mention.first());
        }

        /** The token of the last mention before the other one; -1 if there is none. */
        int lastMention(FieldText text, int token) {
            var firsts = places.getOrDefault(text.field(), Collections.emptyNavigableSet());
            return Optional.ofNullable(firsts.lower(token)).orElse(-1);
        }
    }

    /** Among more people of one family name than these nobody can be meant. */
    private static final int MAX_NAMESAKES = 40;

    private final PersonIndex index;
    private final LocalDate day;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<String> introduced = new HashSet<>();
    /** Those of the knowledge base who hold an office on the day: far fewer than a long article may name. */
    private final List<Member> inOffice = new ArrayList<>();

    private final Map<String, List<Person>> byShortName = new HashMap<>();
    private final Map<Field, MentionIndex> sightings = new EnumMap<>(Field.class);

    ArticlePeople(PersonIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
    }

    /** Ids of the people introduced so far; grows while the article is read. */
    Set<String> introduced() {
        return introduced;
    }

    /** Enters a mention, and the person with it. */
    void add(Person person, boolean isKnown, NameContext context, LeaderMention mention, double confidence) {
        var member = members.computeIfAbsent(person.id(), _ -> introduce(person, isKnown, context));
        if (!member.context.isTitled() && context.isTitled()) {
            member.context = context;
        }
        member.confidence = Math.max(member.confidence, confidence);
        member.add(mention);
        introduced.add(person.id());
        in(mention.text()).add(member.person, mention);
    }

    private Member introduce(Person person, boolean isKnown, NameContext context) {
        for (var name : Set.copyOf(person.shortNames())) {
            var people = byShortName.computeIfAbsent(name, _ -> new ArrayList<>());
            if (people.size() < MAX_NAMESAKES) {
                people.add(person);
            }
        }
        var held = isKnown ? index.heldOn(person, day) : List.<Tenure>of();
        var member =
                new Member(person, isKnown, held.stream().map(Tenure::office).toList(), context);
        if (!held.isEmpty()) {
            inOffice.add(member);
        }
        return member;
    }

    private MentionIndex in(FieldText text) {
        return sightings.computeIfAbsent(text.field(), _ -> new MentionIndex());
    }

    /** Enters a pronoun for somebody who has been introduced. */
    void addPronoun(Person person, LeaderMention pronoun) {
        var member = members.get(person.id());
        if (member != null) {
            member.add(pronoun);
            in(pronoun.text()).add(member.person, pronoun);
        }
    }

    /** The people that the tokens name. */
    List<Person> namedIn(FieldText text, int from, int to) {
        return in(text).within(from, to);
    }

    /** Whether the person is of the knowledge base, and not only of this article. */
    boolean isKnown(Person person) {
        var member = members.get(person.id());
        return member == null || member.isKnown;
    }

    /** Whether a mention stands on the token already. */
    boolean isTaken(FieldText text, int token) {
        return in(text).isTaken(token);
    }

    /** The people introduced who go by this short name. */
    List<Person> calledBy(String shortName) {
        return byShortName.getOrDefault(shortName, List.of());
    }

    /** Whom "the president" means at this token: the last one named before it whose office is called so. */
    Optional<Person> lastTitled(TitlePhrase title, FieldText text, int token) {
        return inOffice.stream()
                .filter(member -> member.offices.stream().anyMatch(office -> PersonResolver.isNamedBy(office, title)))
                .max(Comparator.comparingInt(member -> member.lastMention(text, token)))
                .filter(member -> member.lastMention(text, token) >= 0)
                .map(member -> member.person);
    }

    /** Everybody, in the order of the article. */
    List<Leader> leaders() {
        return members.values().stream().map(this::leader).toList();
    }

    private Leader leader(Member member) {
        var standing =
                member.isKnown ? OfficeOnDay.of(member.person, member.context, index, day) : unknown(member.context);
        var mentions = member.mentions.stream()
                .sorted(Comparator.comparing(
                                (LeaderMention mention) -> mention.text().field())
                        .thenComparingInt(LeaderMention::first))
                .toList();
        return new Leader(
                member.person.id(),
                member.person.name(),
                member.person.wikidata(),
                standing.country(),
                standing.organisation(),
                standing.office(),
                standing.role(),
                member.isKnown,
                member.confidence,
                mentions);
    }

    private OfficeOnDay unknown(NameContext context) {
        var title = context.title().orElseThrow();
        var office = title.printed();
        return new OfficeOnDay(
                context.place().filter(index::isCountry),
                context.place().filter(place -> !index.isCountry(place)),
                Optional.of(context.isFormer() ? "former " + office : office),
                context.isFormer() ? Role.FORMER : title.role());
    }

    Stream<Person> people() {
        return members.values().stream().map(member -> member.person);
    }
}
