package org.chancery.enrich.engine.leader;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.Field;
import org.chancery.contract.Mention.By;
import org.chancery.enrich.engine.leader.name.ArticleContext;
import org.chancery.enrich.engine.leader.name.NameBoundaries;
import org.chancery.enrich.engine.leader.name.PersonResolver;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.leader.title.NameField;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.text.PhraseTrie.Match;

/** Reads the names that can stand alone: those of the knowledge base, and those of strangers beside an official's title. */
final class FullNamePass implements NamePass {
    private final NameTables tables;
    private final ArticlePeople people;
    private final ArticleContext article;
    private final UnlistedOfficials unlisted;

    FullNamePass(NameTables tables, ArticlePeople people, ArticleContext article) {
        this.tables = tables;
        this.people = people;
        this.article = article;
        unlisted = new UnlistedOfficials(tables, people, article);
    }

    @Override
    public void read(NameField field) {
        for (int i = 0; i < field.text().size(); ) {
            i = Math.max(read(field, i), i + 1);
        }
    }

    private int read(NameField field, int first) {
        var text = field.text();
        if (!NameBoundaries.isNameWord(text, first) || tables.credits().isCredit(text, first)) {
            return first;
        }
        var matches = tables.index().fullNamesAt(text, first);
        return matches.isEmpty() ? unlisted.read(field, first) : read(field, first, matches);
    }

    private int read(NameField field, int first, List<Match<Person>> matches) {
        int end = matches.getFirst().end();
        boolean isNickname = end - first == 1;
        if (isNickname && tables.words().isPartOfLongerName(field, first, end)) {
            return unlisted.read(field, first);
        }
        if (tables.words().isNamedAfter(field, end)) {
            return end;
        }
        int whole = goesOn(field, first, end) ? unlisted.read(field, first) : end;
        if (whole > end) {
            return whole;
        }
        enter(field, first, matches);
        return end;
    }

    private void enter(NameField field, int first, List<Match<Person>> matches) {
        var context = tables.grammar().around(field, first, matches.getFirst().end());
        var name = new LeaderMention(
                field.text(), context.first(), matches.getFirst().end(), By.NAME);
        choose(matches, context)
                .ifPresent(person -> people.addKnown(
                        person, context, name, tables.confidences().fullName()));
    }

    /** "Luis Alberto Lacalle Pou" is not "Luis Alberto Lacalle". */
    private boolean goesOn(NameField field, int first, int end) {
        return end - first > 1
                && field.text().field() == Field.BODY
                && tables.words().endOfName(field, first) > end;
    }

    private Optional<Person> choose(List<Match<Person>> matches, NameContext context) {
        var candidates = matches.stream().map(Match::value).toList();
        return tables.resolver()
                .choose(candidates, context, article, people::isIntroduced)
                .map(PersonResolver.Choice::person);
    }
}
