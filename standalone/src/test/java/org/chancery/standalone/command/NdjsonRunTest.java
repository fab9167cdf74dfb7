package org.chancery.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.contract.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NdjsonRunTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    private record Read(String title) {}

    @Test
    void answersLineByLine() throws Exception {
        var status = run("{\"title\":\"One\"}\n{\"title\":\"Two\",\"unknown\":1}\n");

        assertThat(status).isZero();
        assertThat(lines()).containsExactly("{\"title\":\"One\"}", "{\"title\":\"Two\"}");
    }

    @Test
    void goesOnAfterABadLineAndSaysSoAtTheEnd() throws Exception {
        var status = run("not json\n{}\n\n{\"title\":\"A\",\"publishedAt\":\"someday\"}\n{\"title\":\"Good\"}\n");

        assertThat(status).isEqualTo(1);
        assertThat(lines()).hasSize(5);
        assertThat(lines().subList(0, 4)).allMatch(line -> line.startsWith("{\"error\":\""));
        assertThat(lines().get(1)).isEqualTo("{\"error\":\"title, body: one of them must have text\",\"line\":2}");
        assertThat(lines().get(3)).contains("someday").endsWith("\"line\":4}");
        assertThat(lines().get(4)).isEqualTo("{\"title\":\"Good\"}");
    }

    private int run(String content) throws IOException, InterruptedException {
        var file = Files.writeString(directory.resolve("in.ndjson"), content);
        return new NdjsonRun<>(RawArticle.class, article -> new Read(article.title())).over(List.of(file), out);
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }
}
