package org.chancery.enrich.engine.leader.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.Field;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People under names that the lexicon does not have, while Anna Kestrel is president. */
class SpellingVariantsTest {
    private static final ArticleContext ARTICLE =
            new ArticleContext(LocalDate.parse("2012-06-13"), Set.of("SYL"), Optional.empty());

    private static final TitlePhrase PRESIDENT =
            new TitlePhrase(List.of("president"), Role.HEAD_OF_STATE, false, Optional.empty());

    private static final List<Person> PEOPLE = SmallLexicon.LEXICON.leaders().people();

    private final SpellingVariants spellings =
            new SpellingVariants(new PersonIndex(PEOPLE), new TenureIndex(SmallLexicon.LEXICON), PEOPLE);

    @ParameterizedTest
    @CsvSource({
        "Anna Maria Kestrel,   Anna Kestrel",
        "Anna Kestrel Duarte,  Anna Kestrel",
        "Boris Karl Lindgren,  Boris Lindgren",
        "Anna Kestrell,        Anna Kestrel",
        "Anna Maria Lopez,     nobody",
        "Maria Kestrel,        nobody",
        "Anna Kestrelle,       nobody",
        "Boris Lindgrenn,      nobody"
    })
    void recognisesANameAloneByGivenAndFamilyName(String name, String person) {
        assertThat(person(name, Optional.empty(), Optional.empty())).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource({
        "Maria Kestrel,   Anna Kestrel",
        "Anna Kestrelle,  Anna Kestrel",
        "Anna Kestrelova, nobody",
        "Boris Lindgrenn, nobody"
    })
    void recognisesLessOfANameBehindATitleThatIsHeld(String name, String person) {
        assertThat(person(name, Optional.of(PRESIDENT), Optional.empty())).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Kestrelova, SYL, Anna Kestrel",
        "Hanna Kestrel,   SYL, Anna Kestrel",
        "Anna Lopez,      SYL, Anna Kestrel",
        "Anna Lopez,      BOR, nobody",
        "Hanna Lopez,     SYL, nobody"
    })
    void recognisesHalfOfANameBehindATitleAndItsCountry(String name, String place, String person) {
        assertThat(person(name, Optional.of(PRESIDENT), Optional.of(place))).isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna", "Kestrel Duarte", "Someone Else"})
    void recognisesNobodyByOneNameOrNone(String name) {
        assertThat(person(name, Optional.empty(), Optional.empty())).isEqualTo("nobody");
    }

    private String person(String name, Optional<TitlePhrase> title, Optional<String> place) {
        var text = SmallLexicon.LEXICON.language().texts().read(Field.BODY, name);
        var context = new NameContext(title, place, false, false, false, 0);
        return spellings
                .person(text, 0, text.size(), context, ARTICLE)
                .map(Person::name)
                .orElse("nobody");
    }
}
