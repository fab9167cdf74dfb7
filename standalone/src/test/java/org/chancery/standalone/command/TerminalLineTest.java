package org.chancery.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.contract.Passage;
import org.chancery.kit.running.SampleEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An event on terminals of several widths, and where there is none. */
class TerminalLineTest {
    private static final String SENTENCE =
            "The Organization for the Prohibition of Chemical Weapons condemned 東京都で行われた会談 in the strongest terms that it has, "
                    + "and called on all its members to do the same before the end of the year.";
    private static final String ESCAPE = "\u001b[";

    @ParameterizedTest
    @ValueSource(ints = {20, 60, 99, 100, 120, 200})
    void noLineIsWiderThanTheTerminal(int columns) {
        var lines = line(new Screen(columns, false)).lines().toList();

        assertThat(lines)
                .hasSize(columns < 100 ? 2 : 1)
                .allSatisfy(line -> assertThat(Screen.columns(line)).isLessThanOrEqualTo(Math.max(columns, 49)));
        assertThat(lines.getLast()).endsWith("…");
    }

    @Test
    void narrowTerminalHasTheEvidenceBelow() {
        assertThat(line(new Screen(60, false)).lines())
                .containsExactly(
                        "2024-05-20  ACCUSE    Organization for t… denied        80 %",
                        "            The Organization for the Prohibition of Chemica…");
    }

    @Test
    void wideTerminalHasWiderColumns() {
        assertThat(line(new Screen(100, false)))
                .startsWith("2024-05-20  ACCUSE    Organization for the Pr… denied        80 %  The Organization");
        assertThat(line(new Screen(200, false)))
                .startsWith(
                        "2024-05-20  ACCUSE    Organization for the Prohibition of Che… denied        80 %  The Organization")
                .contains("東京都で行われた会談");
    }

    @Test
    void elsewhereNothingIsCutButLongEvidence() {
        assertThat(line(Screen.NONE))
                .startsWith(
                        "2024-05-20  ACCUSE    Organization for the Prohibition of Chemical Weapons → SYR denied        80 %  The Organization")
                .hasSizeGreaterThan(220)
                .doesNotContain("\n", ESCAPE);
    }

    @Test
    void coloursTakeNoColumns() {
        var coloured = line(new Screen(100, true));

        assertThat(coloured)
                .contains(ESCAPE + "1m", ESCAPE + "33m", ESCAPE + "4m", ESCAPE + "0m")
                .doesNotContain(ESCAPE + "21m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(line(new Screen(100, false)));
    }

    @Test
    void wideLettersAndMarksOverLettersAreCounted() {
        assertThat(Screen.columns("東京 e\u0301")).isEqualTo(6);
        assertThat(Screen.cut("東京都", 5)).isEqualTo("東京…");
        assertThat(Screen.cut("東京都", 6)).isEqualTo("東京都");
        assertThat(Screen.fit("🕊a", 4)).isEqualTo("🕊a" + " ".repeat(4 - Screen.columns("🕊a")));
    }

    private static String line(Screen screen) {
        return TerminalLine.of(NdjsonRun.MAPPER.valueToTree(accusation()), screen);
    }

    private static DiplomaticEvent accusation() {
        var words = new Passage(Field.BODY, 0, SENTENCE.length(), SENTENCE);
        return SampleEvent.of("e", EventType.ACCUSE, words)
                .coded("111", 3, -2.0)
                .as(EventStatus.DENIED)
                .on(LocalDate.parse("2024-05-20"))
                .between(
                        List.of(new EventActor(
                                "Organization for the Prohibition of Chemical Weapons",
                                null,
                                null,
                                null,
                                "IGO",
                                words)),
                        List.of(new EventActor("Syria", "SYR", null, null, "GOV", words)))
                .event();
    }
}
