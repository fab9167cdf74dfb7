package org.chancery.enrich.engine.leader;

import java.util.Map;
import java.util.Optional;
import org.chancery.enrich.engine.lexicon.Gazetteer.Hit;
import org.chancery.enrich.engine.text.FieldText;

/** A field with what was found in it before its names are read: titles, and names of countries and organisations. */
record Page(FieldText text, Titles.Found titles, Map<Integer, Hit> hits, Map<Integer, Hit> hitsByEnd) {
    /** "of the self-proclaimed Republic", "its newly designated ambassador". */
    private static final int MOST_ADJECTIVES = 3;

    private boolean isLowerCase(int at) {
        return text.token(at).isWord() && !text.token(at).isCapitalised();
    }

    /** The name that owns what stands here, over a few adjectives: "the U.N.'s ‹top climate› ▪". */
    Optional<Hit> ownerOf(int token) {
        int at = token;
        int floor = Math.max(text.sentenceAt(token).first(), token - MOST_ADJECTIVES);
        while (at > floor && hitBefore(at).isEmpty() && isLowerCase(at - 1)) {
            at--;
        }
        boolean isOwner = at == token || text.isPossessive(at - 1);
        return hitBefore(at).filter(_ -> isOwner);
    }

    /** "Colombian ▪", "Colombia's ▪". */
    Optional<String> placeBefore(int token) {
        return hitBefore(token).map(hit -> hit.thing().id());
    }

    Optional<Integer> startOfPlaceBefore(int token) {
        return hitBefore(token).map(Hit::first);
    }

    private Optional<Hit> hitBefore(int token) {
        int end = text.isPossessive(token - 1) ? token - 1 : token;
        return Optional.ofNullable(hitsByEnd.get(end));
    }

    /** "▪ of Colombia", "▪ of the Republic of Turkey", "▪ for the Ministry of …". */
    Optional<String> placeBehindOf(int token) {
        if (!text.isAt(token, "of") && !text.isAt(token, "for")) {
            return Optional.empty();
        }
        int start = text.isAt(token + 1, "the") ? token + 2 : token + 1;
        int at = start;
        while (at < start + MOST_ADJECTIVES && at < text.size() && !hits.containsKey(at) && isLowerCase(at)) {
            at++;
        }
        return Optional.ofNullable(hits.get(at))
                .filter(hit -> !isPartOfLongerName(hit))
                .map(hit -> hit.thing().id());
    }

    /** "U.S. Customs": an office inside the country, not the country. */
    private boolean isPartOfLongerName(Hit hit) {
        return !hit.thing().isPlace()
                && hit.end() < text.size()
                && text.token(hit.end()).isCapitalised()
                && !hits.containsKey(hit.end())
                && titles.startingAt(hit.end()).isEmpty()
                && text.sentenceAt(hit.first()).end() > hit.end();
    }
}
