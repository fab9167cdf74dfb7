package org.chancery.enrich.engine.leader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.leader.NameGrammar.Page;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Folding;
import org.chancery.enrich.engine.text.PhraseTrie.Match;
import org.chancery.enrich.engine.text.Token;

/** Reads the names of one article into its cast. */
final class NameReading {
    private static final double FULL_NAME = 0.95;
    private static final double TITLED_NAME = 0.9;
    private static final double ANCHORED_NAME = 0.85;
    private static final double BARE_NAME = 0.6;
    private static final double STRANGER = 0.7;
    /** A title that fits, or a place that fits beside an office held: below it a short name is a guess. */
    private static final double SURE = 4;

    private static final Set<String> PARTICLES = Set.of(
            "de", "la", "del", "da", "do", "dos", "das", "di", "van", "von", "der", "den", "bin", "bint", "ibn", "al",
            "el", "ben", "ould", "abu", "e", "y", "ul", "ur", "le", "ter", "zu");

    private final Knowledge knowledge;
    private final Cast cast;
    private final Resolver.Setting setting;
    private final Set<String> notNames;
    private final Set<String> namedAfter;

    NameReading(Knowledge knowledge, Cast cast, Resolver.Setting setting) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.setting = setting;
        notNames = knowledge.language().list("not-a-name");
        namedAfter = knowledge.language().list("named-after");
    }

    /** Names that can stand alone, and names of strangers behind the title of an official. */
    void readFullNames(Page page) {
        for (int i = 0; i < page.text().size(); ) {
            int end = readFullName(page, i);
            i = Math.max(end, i + 1);
        }
    }

    private int readFullName(Page page, int first) {
        var text = page.text();
        if (!isNameWord(text, first) || Credits.isCredit(text, first)) {
            return first;
        }
        var matches = longest(knowledge.index().fullNames().matches(text, first), text);
        if (matches.isEmpty()) {
            return readStranger(page, first);
        }
        int end = matches.getFirst().end();
        if (isNamedAfter(text, end) || end - first == 1 && isPartOfLongerName(page, first, end)) {
            return end;
        }
        var context = knowledge.grammar().around(page, first, end);
        choose(matches, context)
                .ifPresent(person ->
                        cast.add(person, true, context, new LeaderMention(text, context.first(), end), FULL_NAME));
        return end;
    }

    private Optional<Person> choose(List<Match<Person>> matches, NameContext context) {
        var people = matches.stream().map(Match::value).toList();
        return knowledge.resolver().choose(people, context, setting).map(Resolver.Choice::person);
    }

    /** A name that the knowledge base does not have, if an official's title stands by it. */
    private int readStranger(Page page, int first) {
        var text = page.text();
        int end = endOfName(page, first);
        if (end - first < 2 || end - first > 5 || isPrecededByName(page, first) || text.shouted()) {
            return first;
        }
        var context = knowledge.grammar().around(page, first, end);
        boolean isOfficial = context.title()
                .filter(title -> title.official() || context.place().isPresent())
                .isPresent();
        if (!isOfficial || isNamedAfter(text, end)) {
            return first;
        }
        var name = text.passage(first, end).text().replaceAll("\\s+", " ");
        var family = text.token(end - 1).surface();
        var id = Folding.fold(name).replaceAll("[^a-z0-9]+", "-");
        var person = new Person(id, name, List.of(name), List.of(family), Optional.empty());
        cast.add(person, false, context, new LeaderMention(text, context.first(), end), STRANGER);
        return end;
    }

    /** Bare family names: of people introduced by name, behind a title, or of who leads a country named here. */
    void readShortNames(Page page) {
        var text = page.text();
        for (int i = 0; i < text.size(); i++) {
            boolean isFree = isNameWord(text, i) && !cast.isTaken(text, i) && !Credits.isCredit(text, i);
            if (isFree) {
                i = Math.max(i, readShortName(page, i) - 1);
            }
        }
    }

    private int readShortName(Page page, int first) {
        var text = page.text();
        var matches = longest(knowledge.index().shortNames().matches(text, first), text);
        int end = matches.isEmpty() ? first + 1 : matches.getFirst().end();
        if (isNamedAfter(text, end)) {
            return end;
        }
        var candidates = new ArrayList<>(matches.stream().map(Match::value).toList());
        candidates.addAll(cast.calledBy(text.passage(first, end).text()));
        if (candidates.isEmpty()) {
            return end;
        }
        var context = knowledge.grammar().around(page, first, end);
        var choice = knowledge.resolver().choose(candidates, context, setting);
        choice.filter(chosen -> isConvincing(page, first, end, context, chosen))
                .ifPresent(chosen -> add(chosen.person(), context, new LeaderMention(text, context.first(), end)));
        return end;
    }

    private void add(Person person, NameContext context, LeaderMention mention) {
        boolean isAnchored = cast.anchored().contains(person.id());
        double confidence = context.isTitled() ? TITLED_NAME : isAnchored ? ANCHORED_NAME : BARE_NAME;
        cast.add(person, true, context, mention, confidence);
    }

    private boolean isConvincing(Page page, int first, int end, NameContext context, Resolver.Choice choice) {
        if (context.isTitled() && context.first() < first && choice.score() >= SURE) {
            return true;
        }
        if (isPartOfLongerName(page, first, end)) {
            return false;
        }
        return cast.anchored().contains(choice.person().id())
                || knowledge.resolver().mayStandBare(choice.person(), setting)
                        && page.hits().get(first) == null;
    }

    private List<Match<Person>> longest(List<Match<Person>> matches, FieldText text) {
        int end = matches.stream()
                .filter(match -> isNameWord(text, match.end() - 1))
                .mapToInt(Match::end)
                .max()
                .orElse(-1);
        return matches.stream().filter(match -> match.end() == end).toList();
    }

    private boolean isNameWord(FieldText text, int token) {
        return text.token(token).isCapitalised()
                || text.shouted() && text.token(token).isWord();
    }

    /** "Reagan Airport", "the Truman Doctrine". */
    private boolean isNamedAfter(FieldText text, int end) {
        return end < text.size()
                && text.token(end).isCapitalised()
                && !text.shouted()
                && namedAfter.contains(text.token(end).word());
    }

    private boolean isPartOfLongerName(Page page, int first, int end) {
        if (page.text().field() == Field.TITLE) {
            return false; // in a headline capitals say little
        }
        return isPrecededByName(page, first) || isFollowedByName(page, end);
    }

    private boolean isPrecededByName(Page page, int first) {
        var text = page.text();
        if (first == 0 || !isPlainName(text.token(first - 1))) {
            return false;
        }
        boolean explained = page.titles().endingAt(first).isPresent()
                || page.hitsByEnd().containsKey(first)
                || knowledge
                        .language()
                        .list("honorifics")
                        .contains(text.token(first - 1).word());
        return !explained;
    }

    private boolean isFollowedByName(Page page, int end) {
        var text = page.text();
        return end < text.size()
                && isPlainName(text.token(end))
                && page.titles().startingAt(end).isEmpty()
                && !page.hits().containsKey(end);
    }

    private boolean isPlainName(Token token) {
        return token.isCapitalised() && !notNames.contains(token.word());
    }

    private int endOfName(Page page, int first) {
        var text = page.text();
        int at = first;
        while (at < text.size() && continuesName(page, first, at)) {
            at++;
        }
        while (at > first && PARTICLES.contains(text.token(at - 1).word())) {
            at--;
        }
        return at;
    }

    private boolean continuesName(Page page, int first, int at) {
        var token = page.text().token(at);
        if (at > first && PARTICLES.contains(token.word())) {
            return true;
        }
        return isPlainName(token)
                && !page.hits().containsKey(at)
                && (page.titles().startingAt(at).isEmpty() || token.isInitial());
    }
}
