package org.chancery.enrich.engine.leader;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.Field;
import org.chancery.contract.Mention.By;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.leader.name.ArticleContext;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.leader.title.NameField;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Folding;

/** Reads names that the knowledge base does not have as they are written: other spellings of its people, and officials. */
final class UnlistedOfficials {
    private static final int MAX_NAME_WORDS = 6;

    private final NameTables tables;
    private final ArticlePeople people;
    private final ArticleContext article;

    UnlistedOfficials(NameTables tables, ArticlePeople people, ArticleContext article) {
        this.tables = tables;
        this.people = people;
        this.article = article;
    }

    /** One past the name that starts here, if it is somebody's; else the token itself. */
    int read(NameField field, int first) {
        var text = field.text();
        int end = text.shouted() || text.field() == Field.TITLE
                ? first
                : tables.words().endOfName(field, first);
        return isName(field, first, end) && enters(field, first, end) ? end : first;
    }

    private boolean isName(NameField field, int first, int end) {
        return end - first >= 2
                && end - first <= MAX_NAME_WORDS
                && !isThing(field, first, end)
                && !tables.words().isHonorific(field.text().token(first))
                && !tables.words().isPrecededByName(field, first);
    }

    /** Whether the name is somebody's who is entered; a stranger without office is only noted. */
    private boolean enters(NameField field, int first, int end) {
        var text = field.text();
        var context = tables.grammar().around(field, first, end);
        var known = tables.spellings().person(text, first, end, context, article);
        if (known.isPresent()) {
            var mention = new LeaderMention(text, context.first(), end, By.NAME);
            people.addKnown(known.get(), context, mention, tables.confidences().otherSpelling());
            people.addSpelling(known.get(), text.token(end - 1).surface());
        } else if (isOfficial(context)) {
            enter(text, first, end, context);
        } else {
            people.addOther(text.token(end - 1));
        }
        return known.isPresent() || isOfficial(context);
    }

    private static boolean isOfficial(NameContext context) {
        return context.title()
                .filter(title -> title.official() || context.place().isPresent())
                .isPresent();
    }

    private void enter(FieldText text, int first, int end, NameContext context) {
        var name = text.passage(first, end).text().replaceAll("\\s+", " ");
        var family = text.token(end - 1).surface();
        var id = Folding.fold(name).replaceAll("[^a-z0-9]+", "-");
        var person = new Person(id, name, List.of(name), List.of(family), Optional.empty());
        var title = context.title().orElseThrow();
        double confidence = context.place().isPresent() || title.country().isPresent()
                ? tables.confidences().unlisted()
                : tables.confidences().unlistedOfGuessedCountry();
        var placed = context.orOf(title.country()).orOf(article.home().filter(_ -> isOneOfMany(title)));
        people.addUnlisted(person, placed, new LeaderMention(text, context.first(), end, By.NAME), confidence);
    }

    /** Who leads a country is known for every country: a stranger who does is of another one than the article's. */
    private static boolean isOneOfMany(TitlePhrase title) {
        return title.role() != Role.HEAD_OF_STATE && title.role() != Role.HEAD_OF_GOVERNMENT;
    }

    private boolean isThing(NameField field, int first, int end) {
        boolean shouted = field.text().tokens().subList(first, end).stream()
                .anyMatch(token -> token.isShouted() && token.surface().length() > 2);
        return shouted || tables.words().isNamedAfter(field, end - 1);
    }
}
