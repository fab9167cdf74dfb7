package org.chancery.enrich.engine.leader;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.Words;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Folding;

/** Reads names that the knowledge base does not have as they are written: other spellings of its people, and officials. */
final class Strangers {
    private static final double OTHER_SPELLING = 0.85;
    private static final double STRANGER = 0.7;
    private static final double STRANGER_OF_GUESSED_COUNTRY = 0.55;
    private static final int LONGEST_NAME = 6;

    private final Knowledge knowledge;
    private final Cast cast;
    private final Resolver.Setting setting;

    Strangers(Knowledge knowledge, Cast cast, Resolver.Setting setting) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.setting = setting;
    }

    /** One past the name that starts here, if it is somebody's; else the token itself. */
    int read(Page page, int first) {
        var text = page.text();
        var words = knowledge.words();
        int end = text.shouted() || text.field() == Field.TITLE ? first : words.endOfName(page, first);
        boolean isName = end - first >= 2 && end - first <= LONGEST_NAME && !isThing(page, first, end);
        if (!isName || words.isPrecededByName(page, first)) {
            return first;
        }
        var context = knowledge.grammar().around(page, first, end);
        var mention = new LeaderMention(text, context.first(), end);
        var known = variant(text, first, end).or(() -> holder(text, first, end, context));
        if (known.isPresent()) {
            cast.add(known.get(), true, context, mention, OTHER_SPELLING);
            return end;
        }
        boolean isOfficial = context.title()
                .filter(title -> title.official() || context.place().isPresent())
                .isPresent();
        if (!isOfficial) {
            setting.bystanders().add(text.token(end - 1).word());
            return first;
        }
        enter(text, first, end, context);
        return end;
    }

    private void enter(FieldText text, int first, int end, NameContext context) {
        var name = text.passage(first, end).text().replaceAll("\\s+", " ");
        var family = text.token(end - 1).surface();
        var id = Folding.fold(name).replaceAll("[^a-z0-9]+", "-");
        var person = new Person(id, name, List.of(name), List.of(family), Optional.empty());
        var usual = context.title().orElseThrow().country();
        double confidence = context.place().isPresent() || usual.isPresent() ? STRANGER : STRANGER_OF_GUESSED_COUNTRY;
        var placed = context.orOf(usual).orOf(setting.home());
        cast.add(person, false, placed, new LeaderMention(text, context.first(), end), confidence);
    }

    private boolean isThing(Page page, int first, int end) {
        for (int at = first; at < end; at++) {
            var token = page.text().token(at);
            if (token.isShouted() && token.surface().length() > 2) {
                return true;
            }
        }
        return knowledge.words().isNamedAfter(page, end - 1);
    }

    /** "Abdel Fattah A. Al Sisi", "Ali Hosseini Khamenei": a known short name at the end and the same given name. */
    private Optional<Person> variant(FieldText text, int first, int end) {
        var given = text.token(first).word();
        for (int at = first + 1; at < end; at++) {
            for (var match : knowledge.index().shortNames().matches(text, at)) {
                boolean isSame = match.end() == end
                        && match.value().fullNames().stream()
                                .anyMatch(name -> Words.of(name).getFirst().equals(given));
                if (isSame) {
                    return Optional.of(match.value());
                }
            }
        }
        return Optional.empty();
    }

    /** "Japanese Prime Minister Fumio Kashida": the holder of the office on that day, if half of the name is the same. */
    private Optional<Person> holder(FieldText text, int first, int end, NameContext context) {
        if (context.title().isEmpty() || context.place().isEmpty() || context.isFormer()) {
            return Optional.empty();
        }
        var title = context.title().get();
        Set<String> words = new HashSet<>();
        for (int at = first; at < end; at++) {
            if (text.token(at).surface().length() > 2) {
                words.add(text.token(at).word());
            }
        }
        return knowledge.index().holders(context.place().get(), title.words(), title.role(), setting.day()).stream()
                .map(Tenure::person)
                .filter(person -> Words.of(person.name()).stream().anyMatch(words::contains))
                .findFirst();
    }
}
