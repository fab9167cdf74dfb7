package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.contract.EnrichedArticle;
import org.chancery.kit.running.Answer;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article said before it was corrected can be asked, until it is taken back. */
@StoreTest
class EarlierEditionsIT {
    private Running running;

    @BeforeEach
    void use(Running running) {
        this.running = running;
    }

    @Test
    void aCorrectionKeepsWhatItReplaces() {
        save(Editions.summit("corrected once"));
        assertThat(editions("corrected once").each("editions", "/article/version"))
                .isEmpty();

        save(Editions.corrected("corrected once"));

        assertThat(editions("corrected once").each("editions", "/article/version"))
                .containsExactly("1");
        assertThat(editions("corrected once").at("/editions/0/events/1/type")).isEqualTo("SUPPORT");
    }

    @Test
    void anotherReadingIsNoCorrection() {
        save(Editions.summit("read twice"), Editions.readAgain("read twice"));

        assertThat(editions("read twice").each("editions", "/article/version")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"canceled", "withheld"})
    void nothingStaysOfAnArticleThatIsTakenBack(String how) {
        var id = "history " + how;
        save(Editions.summit(id), Editions.corrected(id));

        save(how.equals("canceled") ? Editions.canceled(id) : Editions.withheld(id));

        assertThat(editions(id).text()).doesNotContain("Peru met");
        assertThat(editions(id).status()).isEqualTo(how.equals("canceled") ? 200 : 404);
    }

    @Test
    void theLatestTwentyAreKept() {
        var all = IntStream.rangeClosed(1, 23)
                .mapToObj(
                        version -> Editions.edition("often", version, "Version " + version, Editions.meeting("often")))
                .toArray(EnrichedArticle[]::new);

        save(all);

        assertThat(editions("often").each("editions", "/article/version"))
                .hasSize(20)
                .startsWith("22", "21")
                .endsWith("3");
    }

    @Test
    void anArticleThatIsNotThereHasNone() {
        assertThat(editions("nowhere").status()).isEqualTo(404);
    }

    private void save(EnrichedArticle... editions) {
        List.of(editions).forEach(edition -> running.store().articles().save(List.of(edition)));
    }

    private Answer editions(String article) {
        return running.store().get("/api/v1/articles/" + article.replace(" ", "%20") + "/editions");
    }
}
