package org.chancery.enrich.engine.leader;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.Field;
import org.chancery.contract.Mention.By;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.PhraseTrie.Match;

/** Reads the names that can stand alone: those of the knowledge base, and those of strangers beside an official's title. */
final class FullNameReading {
    private static final double FULL_NAME = 0.95;

    private final Knowledge knowledge;
    private final Cast cast;
    private final Resolver.Setting setting;
    private final Strangers strangers;

    FullNameReading(Knowledge knowledge, Cast cast, Resolver.Setting setting) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.setting = setting;
        strangers = new Strangers(knowledge, cast, setting);
    }

    void read(Page page) {
        for (int i = 0; i < page.text().size(); ) {
            i = Math.max(read(page, i), i + 1);
        }
    }

    private int read(Page page, int first) {
        var text = page.text();
        if (!NameWords.isNameWord(text, first) || Credits.isCredit(text, first)) {
            return first;
        }
        var matches = longest(knowledge.index().fullNames().matches(text, first), text);
        int end = matches.isEmpty() ? first : matches.getFirst().end();
        var words = knowledge.words();
        boolean isNickname = end - first == 1;
        if (end == first || isNickname && words.isPartOfLongerName(page, first, end)) {
            return strangers.read(page, first);
        }
        if (words.isNamedAfter(page, end)) {
            return end;
        }
        if (goesOn(page, first, end)) {
            int whole = strangers.read(page, first);
            if (whole > end) {
                return whole;
            }
        }
        var context = knowledge.grammar().around(page, first, end);
        choose(matches, context)
                .ifPresent(person -> cast.add(
                        person, true, context, new LeaderMention(text, context.first(), end, By.NAME), FULL_NAME));
        return end;
    }

    /** "Luis Alberto Lacalle Pou" is not "Luis Alberto Lacalle". */
    private boolean goesOn(Page page, int first, int end) {
        return end - first > 1
                && page.text().field() == Field.BODY
                && knowledge.words().endOfName(page, first) > end;
    }

    private Optional<Person> choose(List<Match<Person>> matches, NameContext context) {
        var people = matches.stream().map(Match::value).toList();
        return knowledge.resolver().choose(people, context, setting).map(Resolver.Choice::person);
    }

    static List<Match<Person>> longest(List<Match<Person>> matches, FieldText text) {
        if (matches.isEmpty()) {
            return matches;
        }
        int end = matches.stream()
                .filter(match -> NameWords.isNameWord(text, match.end() - 1))
                .mapToInt(Match::end)
                .max()
                .orElse(-1);
        return matches.stream().filter(match -> match.end() == end).toList();
    }
}
