package org.chancery.enrich.engine.leader.title;

import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;

/** Reads the title that stands before a name. */
final class TitleBefore {
    private final TitleModifiers modifiers;
    private final DistantTitles distant;
    private final Set<String> elect;
    private final Set<String> definite;
    private final Set<String> prepositions;

    TitleBefore(LanguagePack language) {
        modifiers = new TitleModifiers(language);
        distant = new DistantTitles(language);
        elect = language.words(WordList.ELECT);
        definite = language.words(WordList.DEFINITE);
        prepositions = language.words(WordList.PREPOSITIONS);
    }

    Optional<NameContext> read(NameField field, int first) {
        if (first == 0) {
            return Optional.empty();
        }
        int at = modifiers.startOfHonorifics(field.text(), first);
        return direct(field, first, at)
                .or(() -> overPlace(field, at).map(title -> titled(field, title, false)))
                .or(() -> distant.overComma(field, at).map(title -> titled(field, title, false)))
                .or(() -> distant.ofList(field, at)
                        .map(title -> NameContext.of(title.phrase(), Optional.empty(), false, at)));
    }

    /** "President Able", "President-elect Able", "King Able". */
    private Optional<NameContext> direct(NameField field, int first, int at) {
        boolean isElect = at > 0 && elect.contains(field.text().token(at - 1).word());
        var title = field.titles().endingAt(isElect ? at - 1 : at);
        for (int end = at + 1; title.isEmpty() && end <= first; end++) {
            title = field.titles().endingAt(end);
        }
        return title.map(match -> titled(field, match, isElect));
    }

    /** "Special Representative for Iran Ann Able": the country behind the title is not the bearer's, unless nothing else is. */
    private Optional<TitleMatch> overPlace(NameField field, int at) {
        var text = field.text();
        var match = field.matchesByEnd().get(at);
        if (match == null || match.first() == 0) {
            return Optional.empty();
        }
        int end = definite.contains(text.wordBefore(match.first())) ? match.first() - 1 : match.first();
        return prepositions.contains(text.wordBefore(end)) ? field.titles().endingAt(end - 1) : Optional.empty();
    }

    private NameContext titled(NameField field, TitleMatch title, boolean isElect) {
        var inner = modifiers.before(field.text(), title.first());
        var owner = field.ownerOf(inner.first());
        var place = owner.map(match -> match.entry().id())
                .or(() -> field.placeAfter(title.end()).filter(_ -> !title.isPlural()));
        int start = owner.map(NameMatch::first).orElse(inner.first());
        var outer = modifiers.before(field.text(), start);
        return new NameContext(
                Optional.of(title.phrase()),
                place,
                inner.isFormer() || outer.isFormer(),
                isElect,
                inner.isActing() || outer.isActing(),
                outer.first());
    }
}
