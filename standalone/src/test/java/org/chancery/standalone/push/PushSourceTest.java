package org.chancery.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.chancery.standalone.push.file.Outgoing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is pushed of files and directories, at first and after a push was broken off. */
class PushSourceTest {
    @TempDir
    private Path directory;

    @Test
    void takesFromADirectoryWhatIsNamedLikeArticles() throws IOException {
        write("b.ndjson", "{\"title\":\"B\"}\n");
        write("a/a.json", "{\"title\":\"A\"}");
        write("a/picture.png", "no article");

        assertThat(json(PushJournal.none(), directory)).containsExactly("{\"title\":\"A\"}", "{\"title\":\"B\"}");
    }

    @Test
    void goesOnAfterWhatWasPushedWhenItWasKilled() throws IOException {
        var file = write("news.ndjson", "{\"title\":\"A\"}\n{\"title\":\"B\"}\n{\"title\":\"C\"}\n");
        var journal = directory.resolve("journal");
        try (var killed = new PushSource(file, PushJournal.in(journal)).articles()) {
            assertThat(killed.limit(1)).hasSize(1);
        }
        assertThat(json(PushJournal.in(journal), file))
                .as("nothing was answered")
                .hasSize(3);

        var noted = PushJournal.in(journal);
        try (var killed = new PushSource(file, noted).articles()) {
            assertThat(killed.limit(2)).hasSize(2);
            noted.commit();
        }
        Files.writeString(journal, "{\"file\": \"half a li", StandardOpenOption.APPEND);

        assertThat(json(PushJournal.in(journal), file)).containsExactly("{\"title\":\"C\"}");
    }

    @Test
    void beginsAgainWithAFileThatHasChanged() throws IOException {
        var file = write("news.ndjson", "{\"title\":\"A\"}\n");
        var journal = directory.resolve("journal");
        var noted = PushJournal.in(journal);
        json(noted, file);
        noted.commit();
        assertThat(json(PushJournal.in(journal), file)).isEmpty();

        write("news.ndjson", "{\"title\":\"A\"}\n{\"title\":\"B\"}\n");

        assertThat(json(PushJournal.in(journal), file)).hasSize(2);
    }

    private static List<String> json(PushJournal journal, Path path) throws IOException {
        try (var articles = new PushSource(path, journal).articles()) {
            return articles.map(one -> ((Outgoing.Article) one).json()).toList();
        }
    }

    private Path write(String name, String text) throws IOException {
        var file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
