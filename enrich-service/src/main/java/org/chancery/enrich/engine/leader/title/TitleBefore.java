package org.chancery.enrich.engine.leader.title;

import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;

/** Reads the title that stands before a name. */
final class TitleBefore {
    /** From a title over "to the United Nations in Geneva" to the comma before the name. */
    private static final int MAX_COMPLEMENT = 8;
    /** From "Presidents" over "Ann Able of Chad and" to the second name. */
    private static final int MAX_COORDINATION = 9;
    /** Between "its" and "ambassador": "newly designated". */
    private static final int MAX_ADJECTIVES = 3;

    /** Honorifics or words like "former" in a row, with their full stops; of more than these no name is the bearer. */
    private static final int MAX_MODIFIERS = 8;

    private final Set<String> honorifics;
    private final Set<String> former;
    private final Set<String> acting;
    private final Set<String> elect;
    private final Set<String> prepositions;
    private final Set<String> definite;
    private final Set<String> owners;
    private final Set<String> and;
    private final Set<String> listed;

    TitleBefore(LanguagePack language) {
        honorifics = language.words(WordList.HONORIFICS);
        former = language.words(WordList.FORMER);
        acting = language.words(WordList.ACTING);
        elect = language.words(WordList.ELECT);
        definite = language.words(WordList.DEFINITE);
        owners = language.words(WordList.TITLE_OWNERS);
        and = language.words(WordList.AND);
        listed = language.words(WordList.TITLE_LIST);
        prepositions = language.words(WordList.PREPOSITIONS);
    }

    Optional<NameContext> read(NameField field, int first) {
        if (first == 0) {
            return Optional.empty();
        }
        int at = skipHonorificsBack(field.text(), first);
        return direct(field, first, at)
                .or(() -> overPlace(field, at))
                .or(() -> overComma(field, at))
                .or(() -> coordinated(field, at));
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
    private Optional<NameContext> overPlace(NameField field, int at) {
        var match = field.matchesByEnd().get(at);
        if (match == null || match.first() == 0) {
            return Optional.empty();
        }
        int end = definite.contains(field.text().token(match.first() - 1).word()) ? match.first() - 1 : match.first();
        boolean isJoined =
                end > 0 && prepositions.contains(field.text().token(end - 1).word());
        return isJoined ? field.titles().endingAt(end - 1).map(title -> titled(field, title, false)) : Optional.empty();
    }

    /** "Turkey's ambassador in Athens, Ann Able": only a definite title names who stands behind the comma. */
    private Optional<NameContext> overComma(NameField field, int at) {
        var text = field.text();
        if (!text.isAt(at - 1, ",")) {
            return Optional.empty();
        }
        int floor = Math.max(text.sentenceAt(at - 1).first(), at - 1 - MAX_COMPLEMENT);
        for (int end = at - 1; end > floor; end--) {
            var title = field.titles().endingAt(end);
            boolean isComplete =
                    end == at - 1 || prepositions.contains(text.token(end).word());
            if (title.isPresent() && isComplete) {
                return title.filter(match -> isDefinite(field, match.first()))
                        .map(match -> titled(field, match, false));
            }
            if (text.isAt(end - 1, ",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isDefinite(NameField field, int title) {
        var text = field.text();
        int at = title - 1;
        for (int step = 0; step <= MAX_ADJECTIVES && at >= 0; step++, at--) {
            var token = text.token(at);
            if (text.isPossessive(at)
                    || owners.contains(token.word())
                    || field.matchesByEnd().containsKey(at + 1)) {
                return true;
            }
            if (!token.isWord()) {
                return false;
            }
        }
        return false;
    }

    /** "Presidents Ann Able of Chad and Ben Baker of Benin". */
    private Optional<NameContext> coordinated(NameField field, int at) {
        var text = field.text();
        if (!text.isAt(at - 1, ",")
                && (at == 0 || !and.contains(text.token(at - 1).word()))) {
            return Optional.empty();
        }
        int floor = Math.max(text.sentenceAt(at - 1).first(), at - MAX_COORDINATION);
        for (int end = at - 1; end > floor && isPartOfList(text, end); end--) {
            var title = field.titles().endingAt(end).filter(TitleMatch::isPlural);
            if (title.isPresent()) {
                return title.map(match -> NameContext.of(match.phrase(), Optional.empty(), false, at));
            }
        }
        return Optional.empty();
    }

    private boolean isPartOfList(FieldText text, int at) {
        var token = text.token(at);
        return token.isCapitalised() || token.is(",") || listed.contains(token.word());
    }

    private NameContext titled(NameField field, TitleMatch title, boolean isElect) {
        var inner = Modifiers.before(title.first(), this, field.text());
        var owner = field.ownerOf(inner.first());
        var place = owner.map(match -> match.entry().id())
                .or(() -> field.placeAfter(title.end()).filter(_ -> !title.isPlural()));
        int start = owner.map(NameMatch::first).orElse(inner.first());
        var outer = Modifiers.before(start, this, field.text());
        return new NameContext(
                Optional.of(title.phrase()),
                place,
                inner.isFormer() || outer.isFormer(),
                isElect,
                inner.isActing() || outer.isActing(),
                outer.first());
    }

    private int skipHonorificsBack(FieldText text, int first) {
        int at = first;
        int floor = Math.max(0, first - MAX_MODIFIERS);
        while (at > floor && (isHonorific(text, at - 1) || text.isAt(at - 1, ".") && isHonorific(text, at - 2))) {
            at--;
        }
        return at;
    }

    private boolean isHonorific(FieldText text, int at) {
        return at >= 0 && honorifics.contains(text.token(at).word());
    }

    /** The words before a title that say whether its bearer still, already or only for a while holds it. */
    private record Modifiers(int first, boolean isFormer, boolean isActing) {
        static Modifiers before(int end, TitleBefore grammar, FieldText text) {
            boolean isFormer = false;
            boolean isActing = false;
            int at = end;
            for (; at > Math.max(0, end - MAX_MODIFIERS); at--) {
                var word = text.token(at - 1).word();
                if (!grammar.former.contains(word) && !grammar.acting.contains(word)) {
                    break;
                }
                isFormer |= grammar.former.contains(word);
                isActing |= grammar.acting.contains(word);
            }
            return new Modifiers(at, isFormer, isActing);
        }
    }
}
