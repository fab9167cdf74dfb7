package org.chancery.enrich.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.contract.EventActor;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places, things and predecessors that bear the name of a state or of an organisation, and are none of its acts. */
class VenuesAreNoActorsTest {
    private static final ArticleReader READER =
            new ArticleReader(SeedLoader.load(Optional.empty()).withoutAnnotated(), "test");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015-02-20 | Ukraine accused Russia of violating the Minsk agreement.       | BLR
            2021-05-03 | Iran rejected the Vienna accord.                               | AUT
            1998-05-03 | Israel rejected the Oslo process.                              | NOR
            2000-07-20 | Israel condemned the Camp David summit.                        | USA
            2019-06-03 | The Paris Agreement was criticised by President Trump.         | FRA
            2004-05-03 | The Hague court accused Serbia of failing to cooperate.        | NLD
            2014-06-03 | The Washington Post accused Russia of lying.                   | USA
            2019-08-03 | Troops from New Mexico attacked a camp in Iraq.                 | MEX
            2001-06-03 | The Former Yugoslav Republic of Macedonia accused Greece of hostility. | YUG
            1993-06-03 | The WTO condemned Japan over rice.                             | WTO
            1993-06-03 | The African Union condemned Nigeria.                           | AU
            1992-06-03 | The ICC condemned Serbia.                                      | ICC
            """)
    void countNothingForTheStateThatTheyAreNamedAfter(String day, String text, String nobody) {
        assertThat(parties(day, text)).doesNotContain(nobody);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-05-03 | Vienna expelled two Russian diplomats.                         | AUT
            1985-06-03 | Prague expelled two British diplomats.                         | CSK
            2001-06-03 | The Former Yugoslav Republic of Macedonia accused Greece of hostility. | MKD
            1985-06-03 | South Yemen accused Oman of attacking its troops.              | YEM
            2004-05-03 | The Dutch foreign minister spoke. The Hague condemned Serbia.  | NLD
            """)
    void countForTheStateThatActsUnderTheName(String day, String text, String somebody) {
        assertThat(parties(day, text)).contains(somebody);
    }

    private static List<String> parties(String day, String text) {
        var published = Instant.parse(day + "T12:00:00Z");
        return READER
                .read(new RawArticle("a", 1, null, null, null, "", null, text, null, null, published, null))
                .events()
                .stream()
                .flatMap(event -> Stream.concat(event.source().stream(), event.target().stream()))
                .flatMap(VenuesAreNoActorsTest::names)
                .toList();
    }

    private static Stream<String> names(EventActor actor) {
        return Stream.of(Optional.ofNullable(actor.country()), Optional.ofNullable(actor.organisation()))
                .flatMap(Optional::stream);
    }
}
