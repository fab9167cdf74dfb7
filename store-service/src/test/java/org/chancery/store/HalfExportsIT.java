package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.kit.running.Answer;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large files whose readers, rows or database fail halfway. */
@StoreTest
class HalfExportsIT {
    private static final String END_EXPORTS = """
            select pg_terminate_backend(pid)
            from pg_stat_activity
            where pid <> pg_backend_pid() and state <> 'idle' and query like '%published, recorded_at%'
            """;

    @BeforeEach
    void moreThanIsSentAtOnce(Running running) {
        running.store()
                .articles()
                .save(IntStream.range(0, 20)
                        .mapToObj(number -> Editions.meetings("heavy " + number, 50, 10_000))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet", "gdelt"})
    void whatCannotBeReadTodayIsLeftOutOfTheFile(String format, Running running) {
        running.store()
                .articles()
                .save(List.of(Editions.edition(
                        "unread " + format, 1, null, Editions.meetingWith("XXU", "2021-06-01", format))));
        var whole =
                export(running, "events?country=XXU&format=" + format).text().length();
        running.store()
                .articles()
                .save(List.of(Editions.edition(
                        "broken " + format, 1, null, Editions.meetingWith("XXU", "2021-06-02", "b" + format))));
        running.database()
                .sql()
                .update(
                        "update event set published = published || '{\"type\": \"PARTY\"}' where article_id = ?",
                        "broken " + format);

        var answer = export(running, "events?country=XXU&format=" + format);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).hasSize(whole);
        running.database()
                .sql()
                .update("delete from article where id in (?, ?)", "broken " + format, "unread " + format);
    }

    @Test
    void fourFilesAreWrittenAtOnceAndPlacesAreGivenBack(Running running) {
        var client = running.store().service().client();
        var question = "/api/v1/exports/events?target=CHL";

        var readers = Stream.generate(() -> client.send(client.request(question), BodyHandlers.ofInputStream()))
                .limit(4)
                .map(HttpResponse::body)
                .toList();
        var refused = client.get(question);
        readers.forEach(HalfExportsIT::close);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotBlank();
        assertThat(refused.at("/detail")).contains("files");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> export(running, "events?country=XXA").status() == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv"})
    void fileThatCannotBeFinishedIsCutShort(String format, Running running) throws IOException {
        var client = running.store().service().client();
        var question = "/api/v1/exports/events?target=CHL&format=" + format;

        try (var file = client.send(client.request(question), BodyHandlers.ofInputStream())
                .body()) {
            assertThat(running.database().sql().queryForList(END_EXPORTS)).isNotEmpty();

            assertThatIOException().isThrownBy(file::readAllBytes);
        }
    }

    @Test
    void whoLeavesHalfwayDisturbsNobody(Running running) {
        var client = running.store().service().client();

        for (int time = 0; time < 20; time++) {
            var response = client.send(client.request("/api/v1/exports/events"), BodyHandlers.ofInputStream());
            close(response.body());
        }

        await().atMost(Duration.ofSeconds(30))
                .until(() -> export(running, "events?country=XXA").status() == 200);
        assertThat(running.store().get("/api/v1/events?limit=1").status()).isEqualTo(200);
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException _) {
            // that is what is meant
        }
    }

    private static Answer export(Running running, String question) {
        return running.store().get("/api/v1/exports/" + question);
    }
}
