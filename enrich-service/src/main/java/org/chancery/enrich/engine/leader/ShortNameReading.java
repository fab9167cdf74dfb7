package org.chancery.enrich.engine.leader;

import java.util.ArrayList;
import java.util.Set;
import org.chancery.contract.Field;
import org.chancery.contract.Mention.By;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.text.PhraseTrie.Match;
import org.chancery.enrich.engine.text.Token;

/** Reads bare family names: of people introduced by name, behind a title, or of who leads a country named in the article. */
final class ShortNameReading {
    private static final double TITLED_NAME = 0.9;
    private static final double ANCHORED_NAME = 0.85;
    private static final double BARE_NAME = 0.6;
    /** A title that fits, or a place that fits beside an office held: below it a short name is a guess. */
    private static final double SURE = 4;

    private final Knowledge knowledge;
    private final Cast cast;
    private final Resolver.Setting setting;
    private final Set<String> governments;
    private final Set<String> prepositions;

    ShortNameReading(Knowledge knowledge, Cast cast, Resolver.Setting setting) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.setting = setting;
        governments = knowledge.language().list("governments");
        prepositions = knowledge.language().list("prepositions");
    }

    void read(Page page) {
        var text = page.text();
        for (int i = 0; i < text.size(); i++) {
            boolean isFree = NameWords.isNameWord(text, i) && !cast.isTaken(text, i) && !Credits.isCredit(text, i);
            if (isFree) {
                i = Math.max(i, read(page, i) - 1);
            }
        }
    }

    private int read(Page page, int first) {
        var text = page.text();
        var matches = FullNameReading.longest(knowledge.index().shortNames().matches(text, first), text);
        int end = matches.isEmpty() ? first + 1 : matches.getFirst().end();
        var candidates = new ArrayList<>(matches.stream().map(Match::value).toList());
        candidates.addAll(cast.calledBy(text.passage(first, end).text()));
        if (candidates.isEmpty()
                || text.field() == Field.BODY && knowledge.words().isNamedAfter(page, end)) {
            return end;
        }
        var context = knowledge.grammar().around(page, first, end);
        var choice = knowledge.resolver().choose(candidates, context, setting);
        choice.filter(chosen -> isConvincing(page, new LeaderMention(text, first, end, By.NAME), context, chosen))
                .ifPresent(chosen ->
                        add(chosen.person(), context, new LeaderMention(text, context.first(), end, By.NAME)));
        return end;
    }

    private void add(Person person, NameContext context, LeaderMention mention) {
        boolean isAnchored = cast.anchored().contains(person.id());
        double confidence = context.isTitled() ? TITLED_NAME : isAnchored ? ANCHORED_NAME : BARE_NAME;
        cast.add(person, cast.isKnown(person), context, mention, confidence);
    }

    private boolean isConvincing(Page page, LeaderMention name, NameContext context, Resolver.Choice choice) {
        if (context.isTitled() && context.first() < name.first() && choice.score() >= SURE) {
            return true;
        }
        if (knowledge.words().isPartOfLongerName(page, name.first(), name.end()) || isOrdinaryWord(page, name)) {
            return false;
        }
        if (cast.anchored().contains(choice.person().id())) {
            return true;
        }
        return choice.isUnrivalled()
                && !knowledge.words().isNamedAfter(page, name.end())
                && mayStandBare(page, name, choice.person());
    }

    private boolean mayStandBare(Page page, LeaderMention name, Person person) {
        var text = page.text();
        boolean namesGovernment = name.end() < text.size()
                && governments.contains(text.token(name.end()).word());
        if (namesGovernment && knowledge.resolver().leadsGovernment(person, setting)) {
            return true;
        }
        if (page.hits().containsKey(name.first())
                || setting.bystanders().contains(text.token(name.end() - 1).word())
                || knowledge.words().isCommonWord(text.token(name.first()))) {
            return false;
        }
        return knowledge.resolver().mayStandBare(person, setting);
    }

    /** "in May", "May 5", "May Day": of a word with another meaning only what nothing else explains is a name. */
    private boolean isOrdinaryWord(Page page, LeaderMention name) {
        var text = page.text();
        if (!knowledge.words().isCommonWord(text.token(name.first()))) {
            return false;
        }
        int before = name.first() - 1;
        boolean numberFollows =
                name.end() < text.size() && text.token(name.end()).kind() == Token.Kind.NUMBER;
        return numberFollows
                || before < 0
                || text.sentenceAt(name.first()).first() == name.first()
                || prepositions.contains(text.token(before).word());
    }
}
