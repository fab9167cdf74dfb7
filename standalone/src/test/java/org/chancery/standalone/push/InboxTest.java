package org.chancery.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.chancery.standalone.lines.InputMissing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files an inbox takes, and where it puts them. */
class InboxTest {
    @TempDir
    private Path directory;

    private Inbox inbox;

    @BeforeEach
    void open() throws IOException {
        inbox = Inbox.in(directory);
    }

    @Test
    void takesAFileOnceItHasStoppedChanging() throws IOException {
        var file = write("news.ndjson", "{}");

        assertThat(inbox.settled()).isEmpty();

        Files.setLastModifiedTime(write("news.ndjson", "{}{}"), FileTime.fromMillis(1));

        assertThat(inbox.settled()).isEmpty();
        assertThat(inbox.settled()).containsExactly(file);
    }

    @Test
    void leavesHiddenAndUnfinishedFilesAlone() throws IOException {
        write(".hidden", "{}");
        write("news.ndjson.part", "{}");

        assertThat(inbox.files()).isEmpty();
    }

    @Test
    void movesWhatWasAcceptedAndReplacesNothing() throws IOException {
        var first = inbox.put(write("news.ndjson", "first"), PushSummary.NONE);
        var second = inbox.put(write("news.ndjson", "second"), PushSummary.NONE);

        assertThat(first).isEqualTo(directory.resolve("done/news.ndjson")).hasContent("first");
        assertThat(second).hasContent("second");
        assertThat(inbox.files()).isEmpty();
    }

    @Test
    void putsTheReasonsBesideWhatFailed() throws IOException {
        var moved = inbox.put(write("news.ndjson", "{"), PushSummary.rejected("news.ndjson:1", "not JSON"));

        assertThat(moved).isEqualTo(directory.resolve("failed/news.ndjson"));
        assertThat(directory.resolve("failed/news.ndjson.reason.txt")).hasContent("news.ndjson:1: not JSON");
    }

    @Test
    void saysHowManyReasonsAreNotNamed() throws IOException {
        var one = PushSummary.rejected("news.ndjson:1", "not JSON");
        var many = new PushSummary(0, 0, 0, 0, 3, one.rejections());

        inbox.put(write("news.ndjson", "{"), many);

        assertThat(directory.resolve("failed/news.ndjson.reason.txt"))
                .hasContent("news.ndjson:1: not JSON\n… and 2 more");
    }

    @Test
    void saysThatThereIsNoSuchDirectory() {
        assertThatThrownBy(() -> Inbox.in(directory.resolve("missing")))
                .isInstanceOf(InputMissing.class)
                .hasMessageContaining("no such directory");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
