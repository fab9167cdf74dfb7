package org.chancery.enrich.engine.leader;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.engine.lexicon.Gazetteer.Hit;
import org.chancery.enrich.engine.lexicon.Language;
import org.chancery.enrich.engine.lexicon.Language.TitlePhrase;
import org.chancery.enrich.engine.text.FieldText;

/** Reads the title around a name: {@code [former|acting|-elect] [demonym] title NAME}, and {@code NAME, the [demonym] title}. */
final class NameGrammar {
    private final Set<String> honorifics;
    private final Set<String> former;
    private final Set<String> acting;
    private final Set<String> elect;

    NameGrammar(Language language) {
        honorifics = language.list("honorifics");
        former = language.list("former");
        acting = language.list("acting");
        elect = language.list("elect");
    }

    /** What stands around the name from token {@code first} up to the one before {@code end}. */
    NameContext around(Page page, int first, int end) {
        var before = before(page, first);
        if (before.isTitled()) {
            return before;
        }
        return behind(page, first, end).orElse(before);
    }

    private NameContext before(Page page, int first) {
        int at = skipHonorificsBack(page.text(), first);
        boolean isElect = at > 0 && elect.contains(page.text().token(at - 1).word());
        int end = isElect ? at - 1 : at;
        var title = page.titles().endingAt(end);
        if (title.isEmpty() && at != first) {
            title = page.titles().endingAt(first);
        }
        if (title.isEmpty() && page.text().isAt(at - 1, ",")) {
            title = page.titles().endingAt(at - 1).filter(hit -> isDefinite(page, hit));
        }
        return title.map(hit -> titled(page, hit, isElect)).orElseGet(() -> NameContext.bare(first));
    }

    /** "Colombia's president, Gustavo Petro": only a definite title before a comma names the one behind it. */
    private static boolean isDefinite(Page page, TitleHit title) {
        var text = page.text();
        return title.first() > 0 && (text.isPossessive(title.first() - 1) || text.isAt(title.first() - 1, "the"));
    }

    private NameContext titled(Page page, TitleHit title, boolean isElect) {
        int at = title.first();
        var modifiers = new Modifiers(page.text(), at);
        modifiers.readBack();
        var place = page.placeBefore(modifiers.at).or(() -> page.placeBehindOf(title.end()));
        int start = page.startOfPlaceBefore(modifiers.at).orElse(modifiers.at);
        var outer = new Modifiers(page.text(), start);
        outer.readBack();
        return new NameContext(
                Optional.of(title.phrase()),
                place,
                modifiers.isFormer || outer.isFormer,
                isElect,
                modifiers.isActing || outer.isActing,
                outer.at);
    }

    private Optional<NameContext> behind(Page page, int first, int end) {
        var text = page.text();
        if (!text.isAt(end, ",") && !text.isAt(end, "(")) {
            return Optional.empty();
        }
        int at = end + 1;
        while (text.isAt(at, "the") || text.isAt(at, "a") || text.isAt(at, "an") || text.isAt(at, "his")) {
            at++;
        }
        boolean isFormer = false;
        Optional<String> place = Optional.empty();
        for (int step = 0; step < 4 && at < text.size(); step++) {
            var title = page.titles().startingAt(at);
            if (title.isPresent()) {
                var behind = place.or(() -> page.placeBehindOf(title.get().end()));
                return Optional.of(context(title.get().phrase(), behind, isFormer, first));
            }
            isFormer |= former.contains(text.token(at).word());
            Hit hit = page.hits().get(at);
            place = hit == null ? place : Optional.of(hit.thing().id());
            at = hit == null ? at + 1 : hit.end() + (text.isPossessive(hit.end()) ? 1 : 0);
        }
        return Optional.empty();
    }

    private static NameContext context(TitlePhrase title, Optional<String> place, boolean isFormer, int first) {
        return new NameContext(Optional.of(title), place, isFormer, false, false, first);
    }

    private int skipHonorificsBack(FieldText text, int first) {
        int at = first;
        while (at > 0 && (honorifics.contains(text.token(at - 1).word()) || isStopAfterHonorific(text, at - 1))) {
            at--;
        }
        return at;
    }

    private boolean isStopAfterHonorific(FieldText text, int at) {
        return text.isAt(at, ".")
                && at > 0
                && honorifics.contains(text.token(at - 1).word());
    }

    /** The words before a title that say whether its bearer still, already or only for a while holds it. */
    private final class Modifiers {
        private final FieldText text;
        private int at;
        private boolean isFormer;
        private boolean isActing;

        Modifiers(FieldText text, int at) {
            this.text = text;
            this.at = at;
        }

        void readBack() {
            while (at > 0 && reads(text.token(at - 1).word())) {
                at--;
            }
        }

        private boolean reads(String word) {
            isFormer |= former.contains(word);
            isActing |= acting.contains(word);
            return former.contains(word) || acting.contains(word);
        }
    }

    /** A field with what was found in it before its names are read. */
    record Page(FieldText text, Titles.Found titles, Map<Integer, Hit> hits, Map<Integer, Hit> hitsByEnd) {
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

        /** "▪ of Colombia", "▪ of the Republic of Turkey". */
        Optional<String> placeBehindOf(int token) {
            if (!text.isAt(token, "of") && !text.isAt(token, "for")) {
                return Optional.empty();
            }
            int at = text.isAt(token + 1, "the") ? token + 2 : token + 1;
            return Optional.ofNullable(hits.get(at)).map(hit -> hit.thing().id());
        }
    }
}
