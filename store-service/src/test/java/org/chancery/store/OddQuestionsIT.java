package org.chancery.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import org.chancery.kit.running.Answer;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Addresses that nobody types: ids with anything in them are found, attacks are answered like any other nonsense. */
@StoreTest
class OddQuestionsIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ATTACKS = List.of(
            "'; drop table event cascade; --",
            "x') or 1=1 --",
            "{1,2}\\",
            "%s %n ${x} #{y}",
            "<script>alert(1)</script>");

    @BeforeEach
    void article(Running running) {
        running.store().articles().save(List.of(Editions.summit("attacked")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b",
                "../../etc/passwd",
                "a/../b",
                "..",
                ".",
                "/",
                "a//b",
                "50%",
                "%2F",
                "a;b=c",
                "a\\b",
                "a b",
                "ünusual?&#; 🕊",
                "urn:news:2024/05/03+x",
                "{id}",
                "a.json"
            })
    void articlesWithAnyIdAreFoundByIt(String id, Running running) {
        running.store().articles().save(List.of(Editions.summit(id)));

        var answer = running.store().get("/api/v1/articles/" + encoded(id));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/article/id")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events/a%2Fb", "leaders/a%2F..%2Fb", "articles/..%2F..%2F..%2Fetc%2Fpasswd", "events/%25"})
    void whatIsNotThereUnderAnOddIdIsNotFound(String path, Running running) {
        var answer = running.store().get("/api/v1/" + path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%2F..%2Fstore-service.yaml",
                "/..%2Fstore-service.yaml",
                "/%2e%2e%2fstore-service.yaml",
                "/..%5Cstore-service.yaml",
                "/..%252Fstore-service.yaml",
                "/index.html%2F..%2F..%2Fstore-service.yaml",
                "/static%2F..%2Fstore-service.yaml",
                "/%2Fetc%2Fpasswd",
                "/..;/..;/store-service.yaml",
                "/store-service.yaml"
            })
    void noPathLeadsOutOfThePage(String path, Running running) {
        var answer = running.store().get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("spring:", "root:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events?source[9999999]=x",
                "events?source[2147483647]=x",
                "events?source[-1]=x",
                "events?source[0]=a&source[300]=b",
                "events?quad[9999999]=1",
                "events?type[9999999]=AID",
                "articles?country[9999999]=x",
                "leaders?country[9999999]=x",
                "stream?country[9999999]=x"
            })
    void listsThatAreLongerThanTheyAreAreRefused(String question, Running running) {
        var accepted = question.startsWith("stream") ? "text/event-stream" : "application/json";

        var answer =
                running.store().get("/api/v1/" + question.replace("[", "%5B").replace("]", "%5D"), accepted);

        assertProblem(answer, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/events/%00", "/api/v1/articles/a%00b", "/%00"})
    void whatTheServerItselfRefusesIsAProblemToo(String path, Running running) {
        assertProblem(running.store().get(path), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events?q=%ED%A0%80", "events?q=%FF", "leaders?name=%C3", "exports/events?q=%FF"})
    void parametersThatAreNoTextAreAProblem(String question, Running running) {
        assertProblem(running.store().get("/api/v1/" + question), 400);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5_000, 10_000})
    void longValueIsRefusedAndNotRepeated(int length, Running running) {
        var answer = running.store().get("/api/v1/events?q=" + "x".repeat(length));

        assertProblem(answer, 400);
        assertThat(answer.text()).hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @MethodSource("org.chancery.store.running.Questions#all")
    void sqlAndScriptInAnyParameterAreOnlyText(String path, Running running) {
        var described = JSON.readTree(running.store().get("/v3/api-docs").text());
        var parameters = described.path("paths").path("/api/v1/" + path).at("/get/parameters");
        assertThat(parameters).isNotEmpty();

        for (var parameter : parameters) {
            for (var attack : ATTACKS) {
                var name = parameter.path("name").asString();
                var answer = running.store().get("/api/v1/%s?%s=%s".formatted(path, name, encoded(attack)));
                assertThat(answer.status())
                        .as("%s=%s: %s", name, attack, answer.text())
                        .isIn(200, 400);
                assertThat(answer.header("Content-Type")).doesNotContain("html");
                assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            }
        }
        assertThat(running.database().sql().queryForObject("select count(*) from article", Long.class))
                .isPositive();
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/detail")).isNotBlank();
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, UTF_8).replace("+", "%20").replace(".", "%2E");
    }
}
