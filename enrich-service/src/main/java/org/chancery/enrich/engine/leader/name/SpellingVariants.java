package org.chancery.enrich.engine.leader.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.text.EditDistance;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Tokenizer;

/**
 * Recognises people of the knowledge base by names that it does not have: with middle names or a mother's name, in other
 * transliterations, misspelt. The less of the name agrees, the more the title and the day must.
 */
public final class SpellingVariants {
    /** Shorter family names differ by one letter from too many others. */
    private static final int MIN_FAMILY_LENGTH = 5;

    /** A person by the last word of the name. */
    private record Bearer(Person person, String family) {}

    private final PersonIndex index;
    private final TenureIndex tenures;
    private final Map<String, List<Bearer>> byGiven = new HashMap<>();

    public SpellingVariants(PersonIndex index, TenureIndex tenures, List<Person> people) {
        this.index = index;
        this.tenures = tenures;
        for (var person : people) {
            var words = Tokenizer.words(person.name());
            if (words.size() > 1 && words.getLast().length() >= MIN_FAMILY_LENGTH) {
                byGiven.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                        .add(new Bearer(person, words.getLast()));
            }
        }
    }

    /** Whom the name from token {@code first} up to the one before {@code end} means, if anybody known. */
    public Optional<Person> person(FieldText text, int first, int end, NameContext context, ArticleContext article) {
        var titled = new Titled(context.title(), context.isFormer(), article);
        return byFamily(text, first, end, titled)
                .or(() -> byGiven(text, first, end, titled))
                .or(() -> byOffice(text, first, end, context, article));
    }

    /** "Abdel Fattah A. Al Sisi", "Gustavo Francisco Petro Urrego", "Prime Minister Konstandinos Simitis". */
    private Optional<Person> byFamily(FieldText text, int first, int end, Titled titled) {
        var given = text.token(first).word();
        Person best = null;
        int longest = 0;
        for (int at = first + 1; at < end; at++) {
            for (var match : index.shortNames().matches(text, at)) {
                boolean isWhole = match.end() == end;
                boolean isFamily = isWhole || match.end() == end - 1;
                boolean isMeant = index.hasGivenName(match.value(), given)
                        || isWhole && titled.title().isPresent() && titled.isHeldBy(match.value());
                int length = match.end() - at;
                if (isFamily && isMeant && length > longest) {
                    best = match.value();
                    longest = length;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** "President Dilma Roussef", "Kamal Kharazi": the given name, and the family name but for a letter or two. */
    private Optional<Person> byGiven(FieldText text, int first, int end, Titled titled) {
        var family = text.token(end - 1).word();
        if (end - first != 2 || family.length() < MIN_FAMILY_LENGTH) {
            return Optional.empty();
        }
        int tolerated = titled.title().isPresent() ? 2 : 1;
        return byGiven.getOrDefault(text.token(first).word(), List.of()).stream()
                .filter(bearer -> EditDistance.between(bearer.family(), family) <= tolerated)
                .filter(bearer -> titled.isHeldBy(bearer.person()))
                .min(Comparator.comparingInt(bearer -> EditDistance.between(bearer.family(), family)))
                .map(Bearer::person);
    }

    /** "Japanese Prime Minister Fumio Kashida": the holder of the office on that day, if half of the name is the same. */
    private Optional<Person> byOffice(FieldText text, int first, int end, NameContext context, ArticleContext article) {
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
        return tenures.holders(context.place().get(), title.words(), title.role(), article.day()).stream()
                .map(Tenure::person)
                .filter(person -> Tokenizer.words(person.name()).stream().anyMatch(words::contains))
                .findFirst();
    }

    /** What the words beside the name say that its bearer is on the day. */
    private final class Titled {
        private final Optional<TitlePhrase> title;
        private final boolean isFormer;
        private final ArticleContext article;

        Titled(Optional<TitlePhrase> title, boolean isFormer, ArticleContext article) {
            this.title = title;
            this.isFormer = isFormer;
            this.article = article;
        }

        Optional<TitlePhrase> title() {
            return title;
        }

        /** Whether the person holds the office named; without a title, one of the first in the state. */
        boolean isHeldBy(Person person) {
            var held = isFormer ? tenures.of(person) : tenures.heldOn(person, article.day());
            return held.stream()
                    .map(Tenure::office)
                    .anyMatch(office ->
                            title.map(phrase -> office.isNamedBy(phrase)).orElse(isFirst(office.role())));
        }
    }

    private static boolean isFirst(Role role) {
        return role == Role.HEAD_OF_STATE || role == Role.HEAD_OF_GOVERNMENT || role == Role.FOREIGN_MINISTER;
    }
}
