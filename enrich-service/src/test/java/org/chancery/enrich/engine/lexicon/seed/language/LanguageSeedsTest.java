package org.chancery.enrich.engine.lexicon.seed.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.Desk;
import org.chancery.enrich.engine.lexicon.seed.SeedCheck;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.enrich.engine.lexicon.seed.yaml.Fault;
import org.chancery.enrich.engine.lexicon.seed.yaml.LexiconBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language is added as files, and one that lacks them is refused. */
class LanguageSeedsTest {
    @TempDir
    private Path seeds;

    @Test
    void aSecondLanguageIsAFolderOfFiles() throws URISyntaxException {
        var reader = new ArticleReader(SeedLoader.load(Optional.of(esperanto())), "test");

        assertThat(events(reader, "eo", "Kenya kondamnis Somalia hieraŭ."))
                .singleElement()
                .satisfies(event -> {
                    assertThat(Desk.line(event)).isEqualTo("KEN ACCUSE SOM happened");
                    assertThat(event.date()).isEqualTo("2022-10-04");
                });
        assertThat(events(reader, "en", "Kenya condemned Somalia on Monday.")).hasSize(1);
        assertThat(events(reader, "fr", "Kenya condemned Somalia on Monday.")).isEmpty();
    }

    @Test
    void aLanguageWithoutItsFolderIsRefused() throws IOException {
        write("languages.yaml", "# English and Spanish\nlanguages: [en, es]\n");

        assertThatThrownBy(() -> SeedLoader.load(Optional.of(seeds)))
                .isInstanceOf(LexiconBroken.class)
                .hasMessage("language/languages.yaml:2: language 'es' has no pack; "
                        + "add the folder seeds/language/es/, or take it out");
    }

    @Test
    void aFolderWhoseLanguageIsNotNamedIsRefused() throws IOException {
        write("es/words.yaml", "lists: {}\n");

        assertThat(errors())
                .containsExactly("language/es/words.yaml:1: is not read; "
                        + "put it into the folder of a language that language/languages.yaml names");
    }

    @Test
    void aPackThatLacksAPartIsRefused() throws IOException {
        write("languages.yaml", "languages: [en, es]\n");
        write("es/words.yaml", "irregular: {}\nendings: []\nsentences: {abbreviations: [], openers: []}\n");

        assertThat(errors())
                .containsExactly("language/es/words.yaml:1: neither it nor another file beside it has 'dates'");
    }

    @Test
    void anUnknownListIsRefusedWithItsLine() throws IOException {
        write("en/more.yaml", "lists:\n  prepositons: [of]\n");

        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith("language/en/more.yaml:2: unknown key 'prepositons'; known are ");
    }

    @Test
    void aListThatStandsTwiceIsRefused() throws IOException {
        write("en/zz.yaml", "lists:\n  elect: [chosen]\n");

        assertThat(errors()).containsExactly("language/en/zz.yaml:2: 'elect' is in another file already");
    }

    private void write(String file, String text) throws IOException {
        var path = seeds.resolve("language").resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    private List<String> errors() {
        return SeedCheck.faults(Optional.of(seeds), LocalDate.parse("2026-06-01")).stream()
                .filter(fault -> fault.isError() && fault.file().startsWith("language/"))
                .map(Fault::toString)
                .toList();
    }

    private static List<DiplomaticEvent> events(ArticleReader reader, String language, String body) {
        return reader.read(new RawArticle(
                        "article",
                        1,
                        ArticleStatus.USABLE,
                        null,
                        null,
                        "",
                        null,
                        body,
                        language,
                        null,
                        Instant.parse("2022-10-05T12:00:00Z"),
                        null))
                .events();
    }

    private static Path esperanto() throws URISyntaxException {
        var folder = LanguageSeedsTest.class.getResource("/second-language");
        return Path.of(Objects.requireNonNull(folder).toURI());
    }
}
