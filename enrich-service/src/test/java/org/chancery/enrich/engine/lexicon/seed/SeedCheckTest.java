package org.chancery.enrich.engine.lexicon.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.enrich.engine.lexicon.seed.yaml.Fault;
import org.chancery.enrich.engine.lexicon.seed.yaml.LexiconBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an analyst may get wrong in the seeds is told with file, line and what to do. */
class SeedCheckTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    private static final String PRESIDENT = withOffice("President", "head_of_state");
    private static final String PRIME_MINISTER = withOffice("Prime Minister", "head_of_government");

    @TempDir
    private Path seeds = Path.of("seeds");

    @Test
    void theSeedsOfTheHouseHaveNoErrors() {
        var faults = SeedCheck.faults(Optional.empty(), LocalDate.now(Clock.systemUTC()));

        assertThat(faults).filteredOn(Fault::isError).isEmpty();
    }

    @Test
    void refusesTwoHoldersOfOneOfficeOnOneDay() throws IOException {
        given(PRIME_MINISTER + """
                      - [Ann Able, 2001-01-01, 2004-01-01]
                      - [Ben Baker, 2003-01-01]
                """);

        assertThat(errors())
                .containsExactly(
                        "leaders/vut.yaml:7: Ben Baker is Prime Minister from 2003-01-01 while Ann Able still is (line 6); "
                                + "end the earlier tenure or mark the office collegial");
    }

    @Test
    void letsSeveralHoldACollegialOffice() throws IOException {
        given("""
                country: VUT
                offices:
                  - office: Senator
                    role: legislator
                    collegial: true
                    holders:
                      - [Ann Able, 2001-01-01]
                      - [Ben Baker, 2003-01-01]
                """);

        assertThat(errors()).isEmpty();
    }

    @Test
    void refusesAnEndBeforeItsStart() throws IOException {
        given(PRIME_MINISTER + """
                      - [Ann Able, 2004-01-01, 2001-01-01]
                """);

        assertThat(errors())
                .containsExactly(
                        "leaders/vut.yaml:6: Ann Able: ends (2001-01-01) before it starts (2004-01-01); correct the days");
    }

    @Test
    void refusesAnUnknownCountry() throws IOException {
        given("""
                country: XYZ
                offices: []
                """);

        assertThat(errors())
                .containsExactly("leaders/vut.yaml:1: unknown country XYZ; add it to seeds/countries first");
    }

    @Test
    void refusesWhatHasNotHappenedYet() throws IOException {
        given(PRIME_MINISTER + """
                      - [Ann Able, 2026-07-01]
                """);

        assertThat(errors())
                .containsExactly(
                        "leaders/vut.yaml:6: Ann Able: 2026-07-01 has not come yet; write only what has happened");
    }

    @Test
    void refusesAnAliasOfTwoPeopleInOfficeTogether() throws IOException {
        given(PRESIDENT + """
                      - [Ann Able, 2001-01-01]
                  - office: Prime Minister
                    role: head_of_government
                    holders:
                      - [Anna Able, 2001-01-01]
                people:
                  - {name: Anna Able, aliases: [Ann Able]}
                """);

        assertThat(errors())
                .containsExactly(
                        "leaders/vut.yaml:12: 'ann able' means Anna Able and Ann Able, who held office at the same time; "
                                + "make it longer or a short name");
    }

    @Test
    void refusesAPersonWhoStandsTwice() throws IOException {
        given(PRESIDENT + """
                      - [Ann Able, 2001-01-01]
                people:
                  - {name: Ann Able, aliases: [Annie Able]}
                  - {name: Ann Able, wikidata: Q1}
                """);

        assertThat(errors())
                .containsExactly(
                        "leaders/vut.yaml:9: Ann Able is listed twice among the people of this file; keep one entry");
    }

    @Test
    void refusesWhatIsNoWikidataItem() throws IOException {
        given(PRESIDENT + """
                      - [Ann Able, 2001-01-01]
                people:
                  - {name: Ann Able, wikidata: 42}
                """);

        assertThat(errors()).containsExactly("leaders/vut.yaml:8: '42' is no Wikidata item; write it as Q42");
    }

    @Test
    void refusesOneWikidataItemOfTwoPeople() throws IOException {
        given(PRESIDENT + """
                      - [Ann Able, 2001-01-01, 2005-01-01]
                      - [Ben Baker, 2005-01-01]
                people:
                  - {name: Ann Able, wikidata: Q9000001}
                  - {name: Ben Baker, wikidata: Q9000001}
                """);

        assertThat(errors())
                .containsExactly("leaders/vut.yaml:10: Q9000001 is Ben Baker, and so is Ann Able; "
                        + "write one person under one name");
    }

    @Test
    void refusesAnOfficeThatOutlastsItsHolder() throws IOException {
        given(PRESIDENT + """
                      - [Ann Able, 2001-01-01, 2005-01-01]
                people:
                  - {name: Ann Able, aliases: [Annie Able], died: 2003-05-01}
                """);

        assertThat(errors())
                .containsExactly(
                        "leaders/vut.yaml:6: Ann Able is in office after the death on 2003-05-01; correct the day");
    }

    @Test
    void refusesAWordListThatNobodyReads() throws IOException {
        Files.createDirectories(seeds.resolve("language/en"));
        Files.writeString(seeds.resolve("language/en/own.yaml"), "lists:\n  past-nouns: [last]\n");

        var faults = SeedCheck.faults(Optional.of(seeds), TODAY);

        assertThat(faults)
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.startsWith("language/en/own.yaml:2: unknown key 'past-nouns'"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            issues/zz.yaml        | {id: zz, label: Zz, terms: {medum: zither}}                       | unknown key 'medum'; known are strong, medium, weak
            countries/zz.yaml     | [{id: ZZZ, name: Zz, government: [{name: Zs, sektor: MIL}]}]      | unknown key 'sektor'; known are name, sector
            countries/zz.yaml     | [{id: ZZZ, name: Zz, government: [{name: Zs, until: 1999}]}]      | unknown key 'until'; known are name, sector
            countries/zz.yaml     | [{id: ZZZ, name: Zz, government: [{name: Zs, sector: BANANA}]}]   | unknown sector 'BANANA'
            countries/zz.yaml     | [{id: ZZZ, name: Zz, ambiguous: [Zither]}]                        | 'Zither' is ambiguous, but no name of ZZZ
            organisations/zz.yaml | [{id: ZZ, name: Zz, sector: BANANA}]                              | unknown sector 'BANANA'
            camps/zz.yaml         | [{sector: BANANA, words: [zither]}]                               | unknown sector 'BANANA'
            events/zz.yaml        | [{id: zz, type: ACCUSE, cameo: "111", confidence: 7}]             | must be a number from 0.0 to 1.0, is '7'
            events/zz.yaml        | [{id: zz, type: ACCUSE, cameo: "111", confidence: high}]          | must be a number from 0.0 to 1.0, is 'high'
            events/zz.yaml        | [{id: zz, type: ACCUSE, cameo: "111", confidence: NaN}]           | must be a number from 0.0 to 1.0, is 'NaN'
            """)
    void refusesWhatNobodyReads(String file, String text, String reason) throws IOException {
        Files.createDirectories(seeds.resolve(file).getParent());
        Files.writeString(seeds.resolve(file), "# one line\n" + text + "\n");

        var faults = SeedCheck.faults(Optional.of(seeds), TODAY);

        assertThat(faults)
                .filteredOn(fault -> fault.isError() && fault.file().equals(file))
                .singleElement()
                .asString()
                .startsWith(file + ":2: " + reason);
    }

    @Test
    void tellsEveryFaultAtOnceAndLoadsNoneOfIt() throws IOException {
        given("""
                country: VUT
                offices:
                  - office: President
                    role: monarch
                    holders:
                      - [Ann Able, 2001-01-01]
                  - office: Prime Minister
                    role: head_of_government
                    holders:
                      - [Ben Baker, yesterday]
                """);

        assertThat(errors()).hasSize(2);
        assertThatThrownBy(() -> SeedLoader.load(Optional.of(seeds)))
                .isInstanceOf(LexiconBroken.class)
                .hasMessageContaining("leaders/vut.yaml:3: unknown role 'monarch'")
                .hasMessageContaining("leaders/vut.yaml:10: 'yesterday' is no day");
    }

    /** A file of five lines; what follows are the holders. */
    private static String withOffice(String office, String role) {
        return """
                country: VUT
                offices:
                  - office: %s
                    role: %s
                    holders:
                """.formatted(office, role);
    }

    private void given(String vanuatu) throws IOException {
        Files.createDirectories(seeds.resolve("leaders"));
        Files.writeString(seeds.resolve("leaders/vut.yaml"), vanuatu);
    }

    private List<String> errors() {
        return SeedCheck.faults(Optional.of(seeds), TODAY).stream()
                .filter(fault -> fault.isError() && fault.file().equals("leaders/vut.yaml"))
                .map(Fault::toString)
                .toList();
    }
}
