package org.chancery.enrich.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chancery.enrich.engine.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Text that is hardly prose does not fail, does not stall, and tells no nonsense. */
@Timeout(60)
class HardTextTest {
    private static final String DAY = "2014-06-11";
    private static final String PLAIN = "Kenya condemned Somalia.";

    @Test
    void aSentenceOfFiveThousandWordsIsRead() {
        var events = Desk.events(DAY, "the very long and tired report on ".repeat(715) + PLAIN);

        assertThat(events).extracting(Desk::line).contains("KEN ACCUSE SOM happened");
    }

    @Test
    void aSentenceOfFiveThousandNamesEndsInTime() {
        assertThat(Desk.events(DAY, "Kenya and Somalia and Chad condemned ".repeat(850)))
                .hasSizeLessThan(200);
    }

    @Test
    void aListOfNamesWithoutEndActsOnlyInPart() {
        var event = Desk.events(DAY, "Kenya, Chad, Mali, Niger, ".repeat(30) + "Benin condemned Somalia.")
                .getFirst();

        assertThat(event.source()).hasSize(40);
    }

    @Test
    void aSentenceThatGoesOnTellsOfSixteenDeeds() {
        var deeds = new ArrayList<String>();
        for (var source : List.of("Kenya", "Chad", "Mali", "Niger", "Benin")) {
            for (var target : List.of("Russia", "China", "Japan", "Cuba")) {
                deeds.add(source + " condemned " + target);
            }
        }

        assertThat(Desk.events(DAY, String.join("; ", deeds.subList(0, 10)) + "."))
                .hasSize(10);
        assertThat(Desk.events(DAY, String.join("; ", deeds) + ".")).hasSize(16);
    }

    @Test
    void initialsWithoutEndAreNoName() {
        assertThat(Desk.events(DAY, "A. ".repeat(5_000) + PLAIN))
                .extracting(Desk::line)
                .contains("KEN ACCUSE SOM happened");
    }

    @Test
    void digitsOutsideTheBasicPlaneAreRead() {
        assertThat(Desk.events(DAY, "In 𝟐𝟎𝟏𝟐 " + PLAIN))
                .extracting(Desk::line)
                .containsExactly("KEN ACCUSE SOM historical");
    }

    @Test
    void unbalancedQuotesHideNothing() {
        assertThat(Desk.events(DAY, "\"It was “late, he said. " + PLAIN + " ''\"„"))
                .extracting(Desk::line)
                .contains("KEN ACCUSE SOM happened");
    }

    @Test
    void capitalsThroughoutAreRead() {
        assertThat(Desk.events(DAY, "KENYA CONDEMNED SOMALIA."))
                .extracting(Desk::line)
                .containsExactly("KEN ACCUSE SOM happened");
    }

    @Test
    void textWithoutPunctuationEndsInTime() {
        assertThat(Desk.events(DAY, "kenya condemned somalia and the weather was fine ".repeat(600)))
                .isNotNull();
    }

    @Test
    void aTableTellsNothing() {
        var table = new StringBuilder("Country\tGold\tSilver\n");
        for (var country : new String[] {"China", "United States", "Russia", "Japan", "Kenya", "Cuba"}) {
            table.append(country).append("\t12\t7\n");
        }
        assertThat(Desk.events(DAY, table.toString())).isEmpty();
    }

    @Test
    void emojiStandBesideWordsWithoutMovingThem() {
        var event = Desk.events(DAY, "🕊️🇰🇪 " + PLAIN + " 🎉").getFirst();

        assertThat(event.evidence().text()).contains("Kenya condemned Somalia.");
    }

    @Test
    void textFromRightToLeftTellsNothingAndBreaksNothing() {
        assertThat(Desk.events(DAY, "أدانت كينيا الصومال يوم الاثنين. \u202eKenya\u202c"))
                .isEmpty();
    }

    @Test
    void fourTimesTheTextTakesAboutFourTimesAsLong() {
        var once =
                "Kenya's president met Somali officials in Nairobi on Monday. The weather was fine.\n\n".repeat(1_500);
        timed(once);

        var single = timed(once);
        var fourfold = timed(once.repeat(4));

        assertThat(fourfold).isLessThan(single.multipliedBy(12));
    }

    /** The time that this thread has worked: what others do meanwhile does not count. */
    private static Duration timed(String body) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThat(Desk.events(DAY, body)).isNotEmpty();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }
}
