package org.chancery.enrich.engine.leader.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is on a day: Anna Kestrel is president from 2010-03-01 to 2015-02-28, Boris Lindgren after her. */
class OfficeOnDayTest {
    private static final TitlePhrase PRESIDENT =
            new TitlePhrase(List.of("president"), Role.HEAD_OF_STATE, false, Optional.empty());

    private static final TitlePhrase FOREIGN_MINISTER =
            new TitlePhrase(List.of("foreign", "minister"), Role.FOREIGN_MINISTER, true, Optional.empty());

    private final TenureIndex tenures = new TenureIndex(SmallLexicon.LEXICON);

    @ParameterizedTest
    @CsvSource({
        "2010-02-14, none,             OFFICIAL",
        "2010-02-15, President,        HEAD_OF_STATE",
        "2010-03-01, President,        HEAD_OF_STATE",
        "2015-02-28, President,        HEAD_OF_STATE",
        "2015-03-01, President,        HEAD_OF_STATE",
        "2015-03-14, President,        HEAD_OF_STATE",
        "2015-03-15, former President, FORMER",
        "2025-03-01, former President, FORMER",
    })
    void allowsTwoWeeksOnEitherSideOfATenure(LocalDate day, String office, Role role) {
        var held = OfficeOnDay.of(person("Anna Kestrel"), bare(), tenures, day);

        assertThat(held.office().orElse("none")).isEqualTo(office);
        assertThat(held.role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-02-28, nobody",
        "2010-03-01, Anna Kestrel",
        "2015-02-28, Anna Kestrel",
        "2015-03-01, Boris Lindgren",
        "2026-01-01, Boris Lindgren"
    })
    void hasOneHolderFromTheFirstDayToTheLast(LocalDate day, String holder) {
        assertThat(holders("president", Role.HEAD_OF_STATE, day)).isEqualTo(holder);
    }

    @ParameterizedTest
    @CsvSource({
        "president,        HEAD_OF_STATE,    Anna Kestrel",
        "king,             HEAD_OF_STATE,    Anna Kestrel",
        "foreign minister, FOREIGN_MINISTER, Clara Montrose",
        "top diplomat,     FOREIGN_MINISTER, Clara Montrose",
        "minister,         MINISTER,         nobody"
    })
    void findsTheHolderByTitleOrElseByAFirstRole(String title, Role role, String holder) {
        assertThat(holders(title, role, LocalDate.parse("2012-06-13"))).isEqualTo(holder);
    }

    @Test
    void callsWhoIsYetToComeAsTheArticleDoes() {
        var day = LocalDate.parse("2015-01-01");
        var elect = new NameContext(Optional.of(PRESIDENT), Optional.empty(), false, true, false, 0);

        assertThat(OfficeOnDay.of(person("Boris Lindgren"), elect, tenures, day).office())
                .contains("President-elect");
        assertThat(OfficeOnDay.of(person("Boris Lindgren"), bare(), tenures, day)
                        .office())
                .isEmpty();
    }

    @Test
    void callsActingWhoHoldsAnOfficeForAWhile() {
        var day = LocalDate.parse("2018-06-13");

        assertThat(OfficeOnDay.of(person("Boris Lindgren"), titled(FOREIGN_MINISTER), tenures, day)
                        .office())
                .contains("acting Foreign Minister");
    }

    @Test
    void takesOfTwoOfficesTheOneThatIsNamedOrElseTheFirstInTheState() {
        var day = LocalDate.parse("2018-06-13");

        assertThat(OfficeOnDay.of(person("Boris Lindgren"), titled(PRESIDENT), tenures, day)
                        .office())
                .contains("President");
        assertThat(OfficeOnDay.of(person("Boris Lindgren"), bare(), tenures, day)
                        .office())
                .contains("President");
    }

    private static NameContext titled(TitlePhrase title) {
        return new NameContext(Optional.of(title), Optional.empty(), false, false, false, 0);
    }

    private String holders(String title, Role role, LocalDate day) {
        return tenures.holders("SYL", List.of(title.split(" ", -1)), role, day).stream()
                .map(tenure -> tenure.person().name())
                .reduce((one, other) -> one + " and " + other)
                .orElse("nobody");
    }

    private static NameContext bare() {
        return new NameContext(Optional.empty(), Optional.empty(), false, false, false, 0);
    }

    private static Person person(String name) {
        return SmallLexicon.LEXICON.leaders().people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
