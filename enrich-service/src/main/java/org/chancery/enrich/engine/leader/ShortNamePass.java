package org.chancery.enrich.engine.leader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.contract.Field;
import org.chancery.contract.Mention.By;
import org.chancery.enrich.engine.leader.name.ArticleContext;
import org.chancery.enrich.engine.leader.name.NameBoundaries;
import org.chancery.enrich.engine.leader.name.PersonResolver;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.leader.title.NameField;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.PhraseTrie.Match;
import org.chancery.enrich.engine.text.Token;

/** Reads bare family names: of people introduced by name, behind a title, or of who leads a country named in the article. */
final class ShortNamePass implements NamePass {
    /** A title that fits, or a place that fits beside an office held: below it a short name is a guess. */
    private static final double MIN_TITLED_SCORE = 4;

    /** In tokens: so far behind an office without a name its holder may be named. */
    private static final int MAX_SINCE_OFFICE = 60;

    private final NameTables tables;
    private final ArticlePeople people;
    private final ArticleContext article;
    private final Set<String> governments;
    private final Set<String> prepositions;

    ShortNamePass(NameTables tables, ArticlePeople people, ArticleContext article) {
        this.tables = tables;
        this.people = people;
        this.article = article;
        governments = tables.language().words(WordList.GOVERNMENTS);
        prepositions = tables.language().words(WordList.PREPOSITIONS);
    }

    @Override
    public void read(NameField field) {
        var text = field.text();
        for (int i = 0; i < text.size(); i++) {
            boolean isFree = NameBoundaries.isNameWord(text, i)
                    && !people.isTaken(text, i)
                    && !tables.credits().isCredit(text, i);
            if (isFree) {
                i = Math.max(i, read(field, i) - 1);
            }
        }
    }

    private int read(NameField field, int first) {
        var text = field.text();
        var matches = tables.index().shortNamesAt(text, first);
        int end = matches.isEmpty() ? first + 1 : matches.getFirst().end();
        var candidates = candidates(field, matches, first, end);
        if (candidates.isEmpty() || text.field() == Field.BODY && tables.words().isNamedAfter(field, end)) {
            return end;
        }
        var context = tables.grammar().around(field, first, end);
        var choice = tables.resolver().choose(candidates, context, article, people::isIntroduced);
        choice.filter(chosen -> isConvincing(field, new LeaderMention(text, first, end, By.NAME), context, chosen))
                .ifPresent(chosen ->
                        add(chosen.person(), context, new LeaderMention(text, context.first(), end, By.NAME)));
        return end;
    }

    private List<Person> candidates(NameField field, List<Match<Person>> matches, int first, int end) {
        var word = field.text().passage(first, end).text();
        var candidates = new ArrayList<>(matches.stream().map(Match::value).toList());
        candidates.addAll(people.calledBy(word));
        return candidates.isEmpty() && mayBeSlip(field, first) ? people.meantBy(word) : candidates;
    }

    private boolean mayBeSlip(NameField field, int first) {
        return field.text().field() == Field.BODY
                && !field.matches().containsKey(first)
                && !people.isOther(field.text().token(first));
    }

    private void add(Person person, NameContext context, LeaderMention mention) {
        boolean isIntroduced = people.isIntroduced(person);
        double confidence = context.isTitled()
                ? tables.confidences().titledName()
                : isIntroduced
                        ? tables.confidences().introducedName()
                        : tables.confidences().bareName();
        people.addKnown(person, context, mention, confidence);
    }

    private boolean isConvincing(
            NameField field, LeaderMention name, NameContext context, PersonResolver.Choice choice) {
        if (context.isTitled() && context.first() < name.first() && choice.score() >= MIN_TITLED_SCORE) {
            return true;
        }
        return !tables.words().isPartOfLongerName(field, name.first(), name.end())
                && !isOrdinaryWord(field, name)
                && (people.isIntroduced(choice.person()) || isAloneConvincing(field, name, choice));
    }

    private boolean isAloneConvincing(NameField field, LeaderMention name, PersonResolver.Choice choice) {
        return choice.isUnrivalled()
                && !tables.words().isNamedAfter(field, name.end())
                && mayStandBare(field, name, choice.person());
    }

    private boolean mayStandBare(NameField field, LeaderMention name, Person person) {
        var text = field.text();
        if (namesGovernment(text, name) && tables.resolver().leadsGovernment(person, article)) {
            return true;
        }
        if (field.matches().containsKey(name.first())
                || people.isOther(text.token(name.end() - 1))
                || tables.words().isCommonWord(text.token(name.first()))) {
            return false;
        }
        return tables.resolver().mayStandBare(person, article) || isHolderNamedBefore(field, name, person);
    }

    /** "The finance minister spoke in Ankara. Mr. Able said": the office has been named, now its holder is. */
    private boolean isHolderNamedBefore(NameField field, LeaderMention name, Person person) {
        var text = field.text();
        int before = text.isAt(name.first() - 1, ".") ? name.first() - 2 : name.first() - 1;
        return before >= 0
                && tables.words().isHonorific(text.token(before))
                && IntStream.range(Math.max(0, before - MAX_SINCE_OFFICE), before)
                        .mapToObj(field.titles()::startingAt)
                        .flatMap(Optional::stream)
                        .anyMatch(title -> tables.resolver().holds(person, title.phrase(), article));
    }

    private boolean namesGovernment(FieldText text, LeaderMention name) {
        return name.end() < text.size()
                && governments.contains(text.token(name.end()).word());
    }

    /** "in May", "May 5", "May Day": of a word with another meaning only what nothing else explains is a name. */
    private boolean isOrdinaryWord(NameField field, LeaderMention name) {
        var text = field.text();
        if (!tables.words().isCommonWord(text.token(name.first()))) {
            return false;
        }
        boolean numberFollows =
                name.end() < text.size() && text.token(name.end()).kind() == Token.Kind.NUMBER;
        return numberFollows
                || text.sentenceAt(name.first()).first() == name.first()
                || prepositions.contains(text.token(name.first() - 1).word());
    }
}
