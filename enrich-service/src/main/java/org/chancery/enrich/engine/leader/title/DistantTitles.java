package org.chancery.enrich.engine.leader.title;

import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;

/** Finds the title of a name that stands further back: over a comma, or over the other names of a list. */
final class DistantTitles {
    /** From a title over "to the United Nations in Geneva" to the comma before the name. */
    private static final int MAX_COMPLEMENT = 8;
    /** From "Presidents" over "Ann Able of Chad and" to the second name. */
    private static final int MAX_COORDINATION = 9;
    /** Between "its" and "ambassador": "newly designated". */
    private static final int MAX_ADJECTIVES = 3;

    private final Set<String> prepositions;
    private final Set<String> owners;
    private final Set<String> and;
    private final Set<String> listed;

    DistantTitles(LanguagePack language) {
        prepositions = language.words(WordList.PREPOSITIONS);
        owners = language.words(WordList.TITLE_OWNERS);
        and = language.words(WordList.AND);
        listed = language.words(WordList.TITLE_LIST);
    }

    /** "Turkey's ambassador in Athens, Ann Able": only a definite title names who stands behind the comma. */
    Optional<TitleMatch> overComma(NameField field, int at) {
        var text = field.text();
        int comma = at - 1;
        if (!text.isAt(comma, ",")) {
            return Optional.empty();
        }
        int floor = Math.max(text.sentenceAt(comma).first(), comma - MAX_COMPLEMENT);
        for (int end = comma; end > floor; end--) {
            var title = field.titles().endingAt(end);
            if (title.isPresent() && (end == comma || isPreposition(text, end))) {
                return title.filter(match -> isDefinite(field, match.first()));
            }
            if (text.isAt(end - 1, ",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPreposition(FieldText text, int at) {
        return prepositions.contains(text.token(at).word());
    }

    private boolean isDefinite(NameField field, int title) {
        for (int at = title - 1; at >= Math.max(0, title - 1 - MAX_ADJECTIVES); at--) {
            if (isOwner(field, at)) {
                return true;
            }
            if (!field.text().token(at).isWord()) {
                return false;
            }
        }
        return false;
    }

    private boolean isOwner(NameField field, int at) {
        return field.text().isPossessive(at)
                || owners.contains(field.text().token(at).word())
                || field.matchesByEnd().containsKey(at + 1);
    }

    /** "Presidents Ann Able of Chad and Ben Baker of Benin". */
    Optional<TitleMatch> ofList(NameField field, int at) {
        var text = field.text();
        if (!text.isAt(at - 1, ",") && !and.contains(text.wordBefore(at))) {
            return Optional.empty();
        }
        int floor = Math.max(text.sentenceAt(at - 1).first(), at - MAX_COORDINATION);
        for (int end = at - 1; end > floor && isPartOfList(text, end); end--) {
            var title = field.titles().endingAt(end).filter(TitleMatch::isPlural);
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    private boolean isPartOfList(FieldText text, int at) {
        var token = text.token(at);
        return token.isCapitalised() || token.is(",") || listed.contains(token.word());
    }
}
