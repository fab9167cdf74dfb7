package org.chancery.enrich.engine.leader.title;

import java.util.Map;
import java.util.Optional;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;

/** A field with what was found in it before its names are read: titles, and names of countries and organisations. */
public record NameField(
        LanguagePack language,
        FieldText text,
        TitleMatches titles,
        Map<Integer, NameMatch> matches,
        Map<Integer, NameMatch> matchesByEnd) {
    /** "of the self-proclaimed Republic", "its newly designated ambassador". */
    private static final int MAX_ADJECTIVES = 3;

    private boolean isAt(int at, WordList list) {
        return at >= 0
                && at < text.size()
                && language.words(list).contains(text.token(at).word());
    }

    private boolean isLowerCase(int at) {
        return text.token(at).isWord() && !text.token(at).isCapitalised();
    }

    /** The name that owns what stands here, over a few adjectives: "the U.N.'s ‹top climate› ▪". */
    Optional<NameMatch> ownerOf(int token) {
        int at = token;
        int floor = Math.max(text.sentenceAt(token).first(), token - MAX_ADJECTIVES);
        while (at > floor && matchBefore(at).isEmpty() && isLowerCase(at - 1)) {
            at--;
        }
        boolean isOwner = at == token || text.isPossessive(at - 1);
        return matchBefore(at).filter(_ -> isOwner);
    }

    /** "Colombian ▪", "Colombia's ▪". */
    public Optional<String> placeBefore(int token) {
        return matchBefore(token).map(match -> match.entry().id());
    }

    public Optional<Integer> startOfPlaceBefore(int token) {
        return matchBefore(token).map(NameMatch::first);
    }

    private Optional<NameMatch> matchBefore(int token) {
        int end = text.isPossessive(token - 1) ? token - 1 : token;
        return Optional.ofNullable(matchesByEnd.get(end));
    }

    /** "▪ of Colombia", "▪ of the Republic of Turkey", "▪ for the Ministry of …". */
    public Optional<String> placeAfter(int token) {
        if (!isAt(token, WordList.TITLE_PREPOSITIONS)) {
            return Optional.empty();
        }
        int start = isAt(token + 1, WordList.DEFINITE) ? token + 2 : token + 1;
        int at = start;
        while (at < start + MAX_ADJECTIVES && at < text.size() && !matches.containsKey(at) && isLowerCase(at)) {
            at++;
        }
        return Optional.ofNullable(matches.get(at))
                .filter(match -> !isPartOfLongerName(match))
                .map(match -> match.entry().id());
    }

    /** "U.S. Customs": an office inside the country, not the country. */
    private boolean isPartOfLongerName(NameMatch match) {
        return !match.entry().isPlace()
                && match.end() < text.size()
                && text.token(match.end()).isCapitalised()
                && !matches.containsKey(match.end())
                && titles.startingAt(match.end()).isEmpty()
                && text.sentenceAt(match.first()).end() > match.end();
    }
}
