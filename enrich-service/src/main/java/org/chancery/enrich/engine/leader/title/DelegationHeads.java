package org.chancery.enrich.engine.leader.title;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;

/** Reads who heads a delegation: "a U.S. team led by Ann Able", "Ann Able, who heads the U.S. team". */
final class DelegationHeads {
    /** Words in which the delegation and its country must stand. */
    private static final int MAX_TOKENS = 8;

    private static final TitlePhrase HEAD =
            new TitlePhrase(List.of("head", "of", "delegation"), Role.OFFICIAL, false, Optional.empty());

    private final Set<String> agent;
    private final Set<String> who;
    private final Set<String> heading;
    private final Set<String> delegations;

    DelegationHeads(LanguagePack language) {
        agent = language.words(WordList.AGENT);
        who = language.words(WordList.WHO);
        heading = language.words(WordList.HEADING);
        delegations = language.words(WordList.DELEGATIONS);
    }

    /** Whether something is "led by" the name that starts at the token. */
    boolean isHeadBehind(FieldText text, int first) {
        return first > 1
                && agent.contains(text.token(first - 1).word())
                && heading.contains(text.token(first - 2).word());
    }

    /** Of the delegation before "led by" and the name. */
    Optional<NameContext> before(NameField field, int first) {
        int from = Math.max(field.text().sentenceAt(first).first(), first - 2 - MAX_TOKENS);
        return headed(field, from, first).map(context -> context.startingAt(first));
    }

    /** Whether a clause starts at the token that tells what the person before it does: "who ...". */
    boolean isClauseOfPerson(FieldText text, int at) {
        return at + 1 < text.size() && who.contains(text.token(at).word());
    }

    /** Of the delegation in a clause that starts at the token: "who heads ..."; nothing if it tells something else. */
    Optional<NameContext> after(NameField field, int at) {
        boolean heads = heading.contains(field.text().token(at + 1).word());
        return heads ? headed(field, at + 2, at + 2 + MAX_TOKENS) : Optional.empty();
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
