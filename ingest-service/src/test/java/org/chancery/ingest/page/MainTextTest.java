package org.chancery.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @BeforeAll
    static void read() throws IOException {
        try (var files = Files.list(PAGES)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(MainTextTest::read)
                    .toList();
        }
        pages.forEach(System.out::println);
        System.out.println(all());
    }

    @Test
    void thereAreAtLeastTwentyLayouts() {
        assertThat(pages).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void nearlyAllOfTheTextIsFoundAndLittleElse() {
        assertThat(all().precision()).as("precision").isGreaterThan(0.96);
        assertThat(all().recall()).as("recall").isGreaterThan(0.98);
    }

    private static Extraction all() {
        return pages.stream().reduce(new Extraction("all", 0, 0, 0), Extraction::plus);
    }

    private static Extraction read(Path file) {
        try {
            var name = file.getFileName().toString().replace(".html", "");
            var script =
                    "<script>var a = 'x';" + "function f() { return 'advertisement'; }\n".repeat(60_000) + "</script>";
            var html = Files.readString(file).replace(SCRIPT, script);
            var page = new PageReader(new JsonMapper()).read(html.getBytes(UTF_8), "text/html", ADDRESS);
            return Extraction.of(
                    name, page.map(Page::text).orElse(""), Files.readString(file.resolveSibling(name + ".txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
