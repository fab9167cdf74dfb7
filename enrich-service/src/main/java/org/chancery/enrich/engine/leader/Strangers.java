package org.chancery.enrich.engine.leader;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.Field;
import org.chancery.contract.Mention.By;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.Language.TitlePhrase;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Folding;

/** Reads names that the knowledge base does not have as they are written: other spellings of its people, and officials. */
final class Strangers {
    private static final double OTHER_SPELLING = 0.85;
    private static final double STRANGER = 0.7;
    private static final double STRANGER_OF_GUESSED_COUNTRY = 0.55;
    private static final int LONGEST_NAME = 6;

    private final Knowledge knowledge;
    private final Cast cast;
    private final Resolver.Setting setting;

    Strangers(Knowledge knowledge, Cast cast, Resolver.Setting setting) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.setting = setting;
    }

    /** One past the name that starts here, if it is somebody's; else the token itself. */
    int read(Page page, int first) {
        var text = page.text();
        var words = knowledge.words();
        int end = text.shouted() || text.field() == Field.TITLE ? first : words.endOfName(page, first);
        boolean isName = end - first >= 2 && end - first <= LONGEST_NAME && !isThing(page, first, end);
        if (!isName || words.isHonorific(text.token(first)) || words.isPrecededByName(page, first)) {
            return first;
        }
        var context = knowledge.grammar().around(page, first, end);
        var known = knowledge.spellings().person(text, first, end, context, setting);
        if (known.isPresent()) {
            cast.add(
                    known.get(), true, context, new LeaderMention(text, context.first(), end, By.NAME), OTHER_SPELLING);
            return end;
        }
        boolean isOfficial = context.title()
                .filter(title -> title.official() || context.place().isPresent())
                .isPresent();
        if (!isOfficial) {
            setting.bystanders().add(text.token(end - 1).word());
            return first;
        }
        enter(text, first, end, context);
        return end;
    }

    private void enter(FieldText text, int first, int end, NameContext context) {
        var name = text.passage(first, end).text().replaceAll("\\s+", " ");
        var family = text.token(end - 1).surface();
        var id = Folding.fold(name).replaceAll("[^a-z0-9]+", "-");
        var person = new Person(id, name, List.of(name), List.of(family), Optional.empty());
        var title = context.title().orElseThrow();
        double confidence =
                context.place().isPresent() || title.country().isPresent() ? STRANGER : STRANGER_OF_GUESSED_COUNTRY;
        var placed = context.orOf(title.country()).orOf(setting.home().filter(_ -> isOneOfMany(title)));
        cast.add(person, false, placed, new LeaderMention(text, context.first(), end, By.NAME), confidence);
    }

    /** Who leads a country is known for every country: a stranger who does is of another one than the article's. */
    private static boolean isOneOfMany(TitlePhrase title) {
        return title.role() != Role.HEAD_OF_STATE && title.role() != Role.HEAD_OF_GOVERNMENT;
    }

    private boolean isThing(Page page, int first, int end) {
        for (int at = first; at < end; at++) {
            var token = page.text().token(at);
            if (token.isShouted() && token.surface().length() > 2) {
                return true;
            }
        }
        return knowledge.words().isNamedAfter(page, end - 1);
    }
}
