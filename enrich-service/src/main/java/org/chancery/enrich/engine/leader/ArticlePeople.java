package org.chancery.enrich.engine.leader;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.leader.name.Namesakes;
import org.chancery.enrich.engine.leader.name.OfficeOnDay;
import org.chancery.enrich.engine.leader.name.TenureIndex;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.lexicon.Office;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** The people of one article, as they are introduced. */
final class ArticlePeople {
    private final TenureIndex tenures;
    private final LocalDate day;
    private final Map<String, ArticlePerson> people = new LinkedHashMap<>();
    /** Those of the knowledge base who hold an office on the day: far fewer than a long article may name. */
    private final Map<ArticlePerson, List<Office>> inOffice = new LinkedHashMap<>();

    private final Namesakes namesakes = new Namesakes();
    private final Set<String> otherPeople = new HashSet<>();
    private final Map<Field, MentionIndex> mentions = new EnumMap<>(Field.class);

    ArticlePeople(TenureIndex tenures, LocalDate day) {
        this.tenures = tenures;
        this.day = day;
    }

    /** Enters a mention of somebody of the knowledge base. */
    void addKnown(Person person, NameContext context, LeaderMention mention, double confidence) {
        var known = people.computeIfAbsent(person.id(), _ -> introduceKnown(person, context));
        add(known, context, mention, confidence);
    }

    /** Enters a mention of somebody whom only the article introduces. */
    void addUnlisted(Person person, NameContext context, LeaderMention mention, double confidence) {
        var unlisted = people.computeIfAbsent(person.id(), _ -> introduce(new ArticlePerson(person, false, context)));
        add(unlisted, context, mention, confidence);
    }

    private void add(ArticlePerson person, NameContext context, LeaderMention mention, double confidence) {
        person.add(mention, context, confidence);
        in(mention.text()).add(person.person(), mention);
    }

    private ArticlePerson introduceKnown(Person person, NameContext context) {
        var known = introduce(new ArticlePerson(person, true, context));
        var held = tenures.heldOn(person, day);
        if (!held.isEmpty()) {
            inOffice.put(known, held.stream().map(Tenure::office).toList());
        }
        return known;
    }

    private ArticlePerson introduce(ArticlePerson introduced) {
        namesakes.add(introduced.person());
        return introduced;
    }

    private MentionIndex in(FieldText text) {
        return mentions.computeIfAbsent(text.field(), _ -> new MentionIndex());
    }

    /** Enters a pronoun for somebody who has been introduced. */
    void addPronoun(Person person, LeaderMention pronoun) {
        var introduced = people.get(person.id());
        if (introduced != null) {
            introduced.add(pronoun);
            in(pronoun.text()).add(introduced.person(), pronoun);
        }
    }

    /** Notes the family name of somebody who is no leader. */
    void addOther(Token familyName) {
        otherPeople.add(familyName.word());
    }

    /** Whether the word is the family name of somebody who is no leader. */
    boolean isOther(Token word) {
        return otherPeople.contains(word.word());
    }

    /** The people that the tokens name. */
    List<Person> namedIn(FieldText text, int from, int to) {
        return in(text).within(from, to);
    }

    boolean isIntroduced(Person person) {
        return people.containsKey(person.id());
    }

    /** Whether a mention stands on the token already. */
    boolean isTaken(FieldText text, int token) {
        return in(text).isTaken(token);
    }

    /** Notes how the article spells somebody's family name. */
    void addSpelling(Person person, String familyName) {
        namesakes.add(familyName, person);
    }

    /** The people introduced who go by this short name. */
    List<Person> calledBy(String shortName) {
        return namesakes.calledBy(shortName);
    }

    /** The people introduced whose short name this may be with a slip in it. */
    List<Person> meantBy(String word) {
        return namesakes.meantBy(word);
    }

    /** Whom "the president" means at this token: the last one named before it whose office is called so. */
    Optional<Person> lastTitled(TitlePhrase title, FieldText text, int token) {
        return inOffice.entrySet().stream()
                .filter(held -> held.getValue().stream().anyMatch(office -> office.isNamedBy(title)))
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(person -> person.lastMention(text, token)))
                .filter(person -> person.lastMention(text, token) >= 0)
                .map(ArticlePerson::person);
    }

    /** Everybody, in the order of the article. */
    List<Leader> leaders() {
        return people.values().stream()
                .map(person -> person.leader(officeOf(person)))
                .toList();
    }

    private OfficeOnDay officeOf(ArticlePerson person) {
        return person.isKnown()
                ? OfficeOnDay.of(person.person(), person.context(), tenures, day)
                : OfficeOnDay.unlisted(person.context(), tenures);
    }
}
