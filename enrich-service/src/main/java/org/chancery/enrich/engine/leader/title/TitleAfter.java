package org.chancery.enrich.engine.leader.title;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;

/** Reads the title that stands behind a name: "Ann Able, a former Chadian foreign minister", "Ann Able, who heads the U.S. team". */
final class TitleAfter {
    /** Words between the comma and the title. */
    private static final int MAX_APPOSITION = 8;

    /** Behind one of these the words are no apposition any more. */
    private static final List<WordList> ENDING = List.of(
            WordList.PREPOSITIONS,
            WordList.RELATIVES,
            WordList.SUBORDINATORS,
            WordList.BE,
            WordList.HAVE,
            WordList.REPORTING,
            WordList.PRONOUNS);

    private final Set<String> former;
    private final Set<String> determiners;
    private final DelegationHeads delegations;
    private final Set<String> ending = new HashSet<>();

    TitleAfter(LanguagePack language) {
        former = language.words(WordList.FORMER);
        determiners = language.words(WordList.APPOSITION_DETERMINERS);
        delegations = new DelegationHeads(language);
        ENDING.forEach(list -> ending.addAll(language.words(list)));
    }

    Optional<NameContext> read(NameField field, int first, int end) {
        var text = field.text();
        if (delegations.isHeadBehind(text, first)) {
            return delegations.before(field, first);
        }
        if (!text.isAt(end, ",") && !text.isAt(end, "(")) {
            return Optional.empty();
        }
        if (delegations.isClauseOfPerson(text, end + 1)) {
            return delegations.after(field, end + 1).map(context -> context.startingAt(first));
        }
        return apposition(field, end + 1).map(context -> context.startingAt(first));
    }

    private Optional<NameContext> apposition(NameField field, int start) {
        var text = field.text();
        int at = start;
        boolean isFormer = false;
        Optional<String> place = Optional.empty();
        for (int step = 0; step < MAX_APPOSITION && at < text.size(); step++) {
            var title = field.titles().startingAt(at);
            if (title.isPresent() && !text.isPossessive(title.get().end())) {
                return Optional.of(context(field, title.get(), place, isFormer));
            }
            var match = field.matches().get(at);
            if (title.isEmpty() && match == null && isEnd(text, at, step)) {
                return Optional.empty();
            }
            isFormer |= former.contains(text.token(at).word());
            place = match == null ? place : Optional.of(match.entry().id());
            at = next(field, at);
        }
        return Optional.empty();
    }

    private static int next(NameField field, int at) {
        var match = field.matches().get(at);
        int end = match != null
                ? match.end()
                : field.titles().startingAt(at).map(TitleMatch::end).orElse(at + 1);
        return field.text().isPossessive(end) ? end + 1 : end;
    }

    private boolean isEnd(FieldText text, int at, int step) {
        var token = text.token(at);
        if (step < 3 && determiners.contains(token.word())) {
            return false;
        }
        return !token.isWord() || ending.contains(token.word());
    }

    private static NameContext context(NameField field, TitleMatch title, Optional<String> place, boolean isFormer) {
        var owner = place.or(() -> field.placeAfter(title.end()));
        return NameContext.of(title.phrase(), owner, isFormer, title.first());
    }
}
