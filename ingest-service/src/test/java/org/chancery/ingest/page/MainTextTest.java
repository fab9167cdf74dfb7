package org.chancery.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How much of the text of differently built pages is found, and how much that does not belong to it. */
class MainTextTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final URI ADDRESS = URI.create("https://www.post.example/story");

    /** What stands for a lot of script, which need not be kept in a file. */
    private static final String SCRIPT = "<!--SCRIPT-->";

    private static List<Extraction> pages;
    private static List<Extraction> paragraphs;

    @BeforeAll
    static void read() throws IOException {
        try (var files = Files.list(PAGES)) {
            var layouts = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            pages = layouts.stream().map(file -> read(file, MainTextTest::text)).toList();
            paragraphs = layouts.stream()
                    .map(file -> read(file, MainTextTest::paragraphs))
                    .toList();
        }
        pages.forEach(System.out::println);
        System.out.println(all("all", pages));
        System.out.println(all("paragraphs alone", paragraphs));
    }

    @Test
    void thereAreAtLeastTwentyLayouts() {
        assertThat(pages).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void nearlyAllOfTheTextIsFoundAndLittleElse() {
        assertThat(all("all", pages).precision()).as("precision").isGreaterThan(0.96);
        assertThat(all("all", pages).recall()).as("recall").isGreaterThan(0.98);
    }

    /** Which a parser finds without looking for the text. */
    @Test
    void itIsFoundBetterThanByItsParagraphsAlone() {
        assertThat(all("", pages).precision()).isGreaterThan(all("", paragraphs).precision());
        assertThat(all("", pages).recall()).isGreaterThan(all("", paragraphs).recall());
    }

    private static Extraction all(String name, List<Extraction> pages) {
        return pages.stream().reduce(new Extraction(name, 0, 0, 0), Extraction::plus);
    }

    private static Extraction read(Path file, Function<String, String> extractor) {
        try {
            var name = file.getFileName().toString().replace(".html", "");
            var script =
                    "<script>var a = 'x';" + "function f() { return 'advertisement'; }\n".repeat(60_000) + "</script>";
            var html = Files.readString(file).replace(SCRIPT, script);
            return Extraction.of(name, extractor.apply(html), Files.readString(file.resolveSibling(name + ".txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String html) {
        var page = new PageReader(new JsonMapper()).read(html.getBytes(UTF_8), "text/html", ADDRESS);
        return page.map(Page::text).orElse("");
    }

    private static String paragraphs(String html) {
        return String.join("\n", Jsoup.parse(html).select("p").eachText());
    }
}
