package org.chancery.enrich.engine.leader.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;
import org.chancery.enrich.engine.text.Tokenizer;

/**
 * Recognises people of the knowledge base by names that it does not have: with middle names or a mother's name, in other
 * transliterations, misspelt. The less of the name agrees, the more the title and the day must.
 */
public final class SpellingVariants {
    private final PersonIndex index;
    private final TenureIndex tenures;
    private final MisspeltNames misspelt;

    public SpellingVariants(PersonIndex index, TenureIndex tenures, List<Person> people) {
        this.index = index;
        this.tenures = tenures;
        misspelt = new MisspeltNames(people);
    }

    /** Whom the name from token {@code first} up to the one before {@code end} means, if anybody known. */
    public Optional<Person> person(FieldText text, int first, int end, NameContext context, ArticleContext article) {
        var office = new OfficeNamed(context, tenures, article.day());
        return byFamily(text, first, end, office)
                .or(() -> misspelt.person(text, first, end, office))
                .or(() -> byOffice(text, first, end, context, article));
    }

    /** "Abdel Fattah A. Al Sisi", "Gustavo Francisco Petro Urrego", "Prime Minister Konstandinos Simitis". */
    private Optional<Person> byFamily(FieldText text, int first, int end, OfficeNamed office) {
        var given = text.token(first).word();
        Person best = null;
        int longest = 0;
        for (int at = first + 1; at < end; at++) {
            for (var match : index.shortNames().matches(text, at)) {
                boolean isWhole = match.end() == end;
                boolean isFamily = isWhole || match.end() == end - 1;
                boolean isMeant = index.hasGivenName(match.value(), given)
                        || isWhole && office.isTitled() && office.isHeldBy(match.value());
                int length = match.end() - at;
                if (isFamily && isMeant && length > longest) {
                    best = match.value();
                    longest = length;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** "Japanese Prime Minister Fumio Kashida": the holder of the office on that day, if half of the name is the same. */
    private Optional<Person> byOffice(FieldText text, int first, int end, NameContext context, ArticleContext article) {
        if (context.title().isEmpty() || context.place().isEmpty() || context.isFormer()) {
            return Optional.empty();
        }
        var title = context.title().get();
        var words = longWords(text, first, end);
        return tenures.holders(context.place().get(), title.words(), title.role(), article.day()).stream()
                .map(Tenure::person)
                .filter(person -> Tokenizer.words(person.name()).stream().anyMatch(words::contains))
                .findFirst();
    }

    private static Set<String> longWords(FieldText text, int first, int end) {
        return text.tokens().subList(first, end).stream()
                .filter(token -> token.surface().length() > 2)
                .map(Token::word)
                .collect(Collectors.toSet());
    }
}
