package org.chancery.enrich.engine.leader.title;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;

/** Reads the title that stands behind a name: "Ann Able, a former Chadian foreign minister", "Ann Able, who heads the U.S. team". */
final class TitleAfter {
    /** Words between the comma and the title. */
    private static final int MAX_APPOSITION = 8;

    private static final TitlePhrase HEAD =
            new TitlePhrase(List.of("head", "of", "delegation"), Role.OFFICIAL, false, Optional.empty());

    private final Set<String> former;
    private final Set<String> determiners;
    private final Set<String> agent;
    private final Set<String> who;
    private final Set<String> heading;
    private final Set<String> delegations;
    private final Set<String> ending = new HashSet<>();

    TitleAfter(LanguagePack language) {
        former = language.words(WordList.FORMER);
        determiners = language.words(WordList.APPOSITION_DETERMINERS);
        agent = language.words(WordList.AGENT);
        who = language.words(WordList.WHO);
        heading = language.words(WordList.HEADING);
        delegations = language.words(WordList.DELEGATIONS);
        for (var list : List.of(
                WordList.PREPOSITIONS,
                WordList.RELATIVES,
                WordList.SUBORDINATORS,
                WordList.BE,
                WordList.HAVE,
                WordList.REPORTING,
                WordList.PRONOUNS)) {
            ending.addAll(language.words(list));
        }
    }

    Optional<NameContext> read(NameField field, int first, int end) {
        var text = field.text();
        if (first > 1
                && agent.contains(text.token(first - 1).word())
                && heading.contains(text.token(first - 2).word())) {
            return headed(field, Math.max(text.sentenceAt(first).first(), first - 2 - MAX_APPOSITION), first)
                    .map(context -> context.startingAt(first));
        }
        if (!text.isAt(end, ",") && !text.isAt(end, "(")) {
            return Optional.empty();
        }
        if (end + 2 < text.size() && who.contains(text.token(end + 1).word())) {
            boolean heads = heading.contains(text.token(end + 2).word());
            return heads
                    ? headed(field, end + 3, end + 3 + MAX_APPOSITION).map(c -> c.startingAt(first))
                    : Optional.empty();
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

    /** A team, talks or a mission of a country or organisation between the two tokens. */
    private Optional<NameContext> headed(NameField field, int from, int to) {
        Optional<String> place = Optional.empty();
        boolean isDelegation = false;
        for (int at = from; at < Math.min(to, field.text().size()); at++) {
            var match = field.matches().get(at);
            place = match == null ? place : Optional.of(match.entry().id());
            isDelegation |= delegations.contains(field.text().token(at).word());
        }
        return isDelegation ? place.map(id -> NameContext.of(HEAD, Optional.of(id), false, from)) : Optional.empty();
    }
}
