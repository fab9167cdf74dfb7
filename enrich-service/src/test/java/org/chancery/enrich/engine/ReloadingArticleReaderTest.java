package org.chancery.enrich.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.contract.LeaderTag;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.ReloadingArticleReader.Refresh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seeds that change under a running engine. */
class ReloadingArticleReaderTest {
    @TempDir
    private Path seeds = Path.of("seeds");

    @BeforeEach
    void someSeeds() throws IOException {
        given("Ann Able");
    }

    @Test
    void readsWithChangedSeedsWithoutARestart() throws IOException {
        var reader = reader();
        assertThat(presidents(reader)).containsExactly("Ann Able");

        given("Ben Baker");
        var refresh = reader.refresh();

        assertThat(refresh).isInstanceOf(Refresh.Swapped.class);
        assertThat(presidents(reader)).containsExactly("Ben Baker");
    }

    @Test
    void leavesWhatRunsInPlaceIfTheChangedSeedsAreBroken() throws IOException {
        var reader = reader();

        Files.writeString(file(), "country: VUT\noffices:\n  - office: President\n    role: monarch\n");
        var refresh = reader.refresh();

        assertThat(refresh)
                .isInstanceOfSatisfying(
                        Refresh.Refused.class,
                        refused -> assertThat(refused.reason()).contains("leaders/vut.yaml:3: unknown role 'monarch'"));
        assertThat(presidents(reader)).containsExactly("Ann Able");
    }

    @Test
    void leavesWhatRunsInPlaceWhateverPreventsTheChange() throws IOException {
        var compiled = new AtomicInteger();
        var reader = new ReloadingArticleReader(Optional.of(seeds), lexicon -> {
            if (compiled.incrementAndGet() > 1) {
                throw new IllegalArgumentException("no Bakers");
            }
            return new ArticleReader(lexicon.withoutAnnotated(), "test");
        });

        given("Ben Baker");
        var refresh = reader.refresh();

        assertThat(refresh)
                .isInstanceOfSatisfying(
                        Refresh.Refused.class,
                        refused -> assertThat(refused.reason()).contains("no Bakers"));
        assertThat(reader.refusal()).get(STRING).contains("no Bakers");
        assertThat(presidents(reader)).containsExactly("Ann Able");
    }

    @Test
    void tellsABrokenStateOnceAndRecoversWhenItIsMended() throws IOException {
        var reader = reader();
        Files.writeString(file(), "country: [");
        reader.refresh();

        assertThat(reader.refresh()).isInstanceOf(Refresh.Unchanged.class);
        assertThat(reader.refusal()).get(STRING).contains("leaders/vut.yaml");
        given("Ben Baker");
        assertThat(reader.refresh()).isInstanceOf(Refresh.Swapped.class);
        assertThat(reader.refusal()).isEmpty();
        assertThat(presidents(reader)).containsExactly("Ben Baker");
    }

    @Test
    void doesNotComplainAnyMoreOfADirectoryThatIsBackAsItWas() throws IOException {
        var reader = reader();
        var elsewhere = seeds.resolveSibling(seeds.getFileName() + "-elsewhere");
        Files.move(seeds, elsewhere);
        assertThat(reader.refresh()).isInstanceOf(Refresh.Refused.class);
        assertThat(reader.refusal()).isPresent();

        Files.move(elsewhere, seeds);
        reader.refresh();

        assertThat(reader.refusal()).isEmpty();
        assertThat(presidents(reader)).containsExactly("Ann Able");
    }

    @Test
    void stampsArticlesWithTheSeedsTheyWereReadWith() throws IOException {
        var reader = reader();
        var before = reader.read(article()).engine().lexicon();

        given("Ben Baker");
        reader.refresh();

        assertThat(reader.read(article()).engine().lexicon()).isNotEqualTo(before);
    }

    private ReloadingArticleReader reader() {
        return new ReloadingArticleReader(
                Optional.of(seeds), lexicon -> new ArticleReader(lexicon.withoutAnnotated(), "test"));
    }

    private static List<String> presidents(ReloadingArticleReader reader) {
        return reader.read(article()).leaders().stream().map(LeaderTag::name).toList();
    }

    private static RawArticle article() {
        var day = Instant.parse("2012-03-04T12:00:00Z");
        return new RawArticle(
                "a", 1, null, null, null, "", null, "The president of Vanuatu spoke.", null, null, day, null);
    }

    private Path file() {
        return seeds.resolve("leaders/vut.yaml");
    }

    private void given(String president) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), """
                country: VUT
                offices:
                  - office: President
                    role: head_of_state
                    holders:
                      - [%s, 2010-01-01]
                """.formatted(president));
    }
}
