package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.RawArticle;
import org.chancery.kit.running.Answer;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Files of all that a question finds. */
@StoreTest
class ExportsIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int GDELT_COLUMNS = 61;

    @BeforeEach
    void twoArticles(Running running) {
        running.store()
                .articles()
                .save(List.of(
                        Editions.edition("x1", 1, null, Editions.meetingWith("XXA", "2021-05-02", "x1")),
                        Editions.edition("x2", 1, null, Editions.meetingWith("XXA", "2021-05-09", "x2"))));
    }

    @Test
    void eventsAsLinesOfJson(Running running) {
        var answer = export(running, "events?country=XXA");

        assertThat(answer.text()
                        .lines()
                        .map(line -> JSON.readTree(line).at("/article/id").asString()))
                .containsExactlyInAnyOrder("x1", "x2");
        assertThat(answer.header("Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(answer.header("Content-Disposition")).contains("events.ndjson");
    }

    @Test
    void eventsAsATable(Running running) {
        var lines =
                export(running, "events?country=XXA&format=csv").text().lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("id,type,mode,cameo,quad").endsWith("scope,sourceSector,targetSector");
        assertThat(lines).anyMatch(line -> line.contains("CONSULT,,040,1,1.0,happened,2021-05-09,day,"));
    }

    @Test
    void eventsAsParquet(@TempDir Path folder, Running running) throws IOException {
        assertThat(parquet(running, "events?country=XXA", folder))
                .extracting(row -> row.get("type") + " " + row.get("target"))
                .containsExactly("CONSULT XXA", "CONSULT XXA");
    }

    @Test
    void articlesAndHappeningsAsParquet(@TempDir Path folder, Running running) throws IOException {
        assertThat(parquet(running, "articles?target=XXA", folder))
                .extracting(row -> row.get("id") + " " + row.get("leaders") + " " + row.get("events"))
                .containsExactlyInAnyOrder("x1 jose-perez 1", "x2 jose-perez 1");
        assertThat(parquet(running, "happenings?country=XXA", folder))
                .extracting(row -> row.get("type") + " " + row.get("target") + " " + row.get("sources"))
                .containsExactly("CONSULT XXA 1", "CONSULT XXA 1");
    }

    @SuppressWarnings("rawtypes")
    private static List<Map> parquet(Running running, String question, Path folder) throws IOException {
        var file = folder.resolve("rows.parquet");
        var client = running.store().service().client();
        var request = client.request("/api/v1/exports/" + question + "&format=parquet");
        Files.write(file, client.send(request, BodyHandlers.ofByteArray()).body());
        return new CarpetReader<>(file.toFile(), Map.class).toList();
    }

    @Test
    void textThatASpreadsheetWouldRunIsOnlyText(Running running) {
        keepWith(running, "=HYPERLINK(\"http://evil.example\")", "formula");

        var table = export(running, "events?article=formula&format=csv").text();

        assertThat(table).contains("'=HYPERLINK(").doesNotContain(",=HYPERLINK", ",\"=HYPERLINK");
        assertThat(export(running, "articles?article=formula&format=csv").text())
                .contains("'=HYPERLINK(");
    }

    @Test
    void eventsAsTheColumnsOfGdelt(Running running) {
        var rows = export(running, "events?country=XXA&format=gdelt")
                .text()
                .lines()
                .map(line -> line.split("\t", -1))
                .toList();

        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row).hasSize(GDELT_COLUMNS);
            assertThat(row[2]).isEqualTo("202105");
            assertThat(row[7]).isEqualTo("PER");
            assertThat(row[17]).isEqualTo("XXA");
            assertThat(row[26]).isEqualTo("040");
            assertThat(row[28]).isEqualTo("04");
            assertThat(row[29]).isEqualTo("1");
            assertThat(row[60]).startsWith("https://");
        });
    }

    @Test
    void articlesAsLinesOfJsonAndAsNinjs(Running running) {
        assertThat(export(running, "articles?target=XXA").text().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"body\""));
        assertThat(export(running, "articles?target=XXA&format=ninjs").text().lines())
                .hasSize(2)
                .allSatisfy(line -> {
                    var item = JSON.readTree(line);
                    assertThat(item.at("/standard/version").asString()).isEqualTo("3.1");
                    assertThat(item.at("/people/0/name").asString()).isEqualTo("José Pérez");
                    assertThat(item.at("/pubStatus").asString()).isEqualTo("usable");
                });
    }

    @Test
    void articlesAsATable(Running running) {
        var lines =
                export(running, "articles?target=XXA&format=csv").text().lines().toList();

        assertThat(lines.getFirst())
                .isEqualTo("id,version,publishedAt,outlet,language,title,byline,url,leaders,issues,events");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(2)
                .allMatch(line -> line.endsWith(",jose-perez,diplomacy,1"));
    }

    @Test
    void happeningsAsLinesOfJsonAndAsATable(Running running) {
        assertThat(export(running, "happenings?country=XXA").text().lines()).hasSize(2);
        assertThat(export(running, "happenings?country=XXA&format=csv").text())
                .startsWith("id,articles,sources,firstReport");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events?format=xls",
                "events?contry=PER",
                "articles?format=gdelt",
                "happenings?from=2022-02-02&to=2022-02-01",
                "events?limit=5",
                "events?quad=x"
            })
    void exportOfNonsenseIsRefusedAsAProblem(String question, Running running) {
        var answer = export(running, question);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private static void keepWith(Running running, String title, String id) {
        var article = Editions.summit(id).article();
        var titled = new RawArticle(
                id,
                1,
                article.status(),
                article.source(),
                article.url(),
                title,
                null,
                article.body(),
                "en",
                null,
                article.publishedAt(),
                null);
        var edition = Editions.summit(id);
        running.store()
                .articles()
                .save(List.of(
                        new EnrichedArticle(titled, edition.leaders(), List.of(), edition.events(), edition.engine())));
    }

    private static Answer export(Running running, String question) {
        return running.store().get("/api/v1/exports/" + question);
    }
}
