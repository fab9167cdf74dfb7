package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.kit.access.key.AccessRole;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.DescribedRoles;
import org.chancery.kit.running.RoleKeys;
import org.chancery.kit.running.ServiceClient;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreInstance;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads needs the role read, who splits happenings, notes what is wrong or has alerts analyst; the page begins a session with a key. */
@StoreTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {
    /** Alerts, whose addresses may be secrets, and what analysts change. */
    private static final Map<String, String> ANALYSTS = Stream.of(
                    "POST /api/v1/happenings/{id}/splits",
                    "POST /api/v1/notes",
                    "DELETE /api/v1/notes/{id}",
                    "GET /api/v1/alerts",
                    "POST /api/v1/alerts",
                    "GET /api/v1/alerts/{id}",
                    "PUT /api/v1/alerts/{id}",
                    "DELETE /api/v1/alerts/{id}",
                    "POST /api/v1/alerts/preview",
                    "POST /api/v1/alerts/{id}/test",
                    "POST /api/v1/alerts/{id}/secret",
                    "GET /api/v1/alerts/{id}/deliveries",
                    "POST /api/v1/alerts/{id}/deliveries/{delivery}/replay")
            .collect(Collectors.toMap(Function.identity(), _ -> "analyst"));

    private RoleKeys keys;
    private StoreInstance store;

    @BeforeAll
    void start(Running running, @TempDir Path directory) {
        keys = RoleKeys.in(directory);
        store = StoreInstance.start(running.broker().address(), running.database(), keys.setting());
    }

    @AfterAll
    void stop() {
        store.close();
    }

    @Test
    void eachRequestNeedsItsRole() {
        var roles = DescribedRoles.of(store.get("/v3/api-docs"));

        assertThat(roles).containsEntry("DELETE /api/v1/session", "").containsAllEntriesOf(ANALYSTS);
        roles.keySet().removeAll(ANALYSTS.keySet());
        roles.remove("DELETE /api/v1/session");
        assertThat(roles)
                .hasSizeGreaterThan(20)
                .containsKeys("GET /api/v1/alerts/{id}/feed", "GET /api/v1/notes", "GET /api/v1/notes/export")
                .allSatisfy((_, role) -> assertThat(role).isEqualTo("read"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events",
                "articles/a%2Fb",
                "leaders",
                "exports/events",
                "exports/articles?format=csv",
                "notes",
                "notes/export",
                "stats/top",
                "stream",
                "stream/happenings"
            })
    void nothingIsReadWithoutAKey(String path) {
        var answer = store.get("/api/v1/" + path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(client().ask("GET /api/v1/" + path, keys.header(AccessRole.PUSH))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/webjars/chart.js/dist/chart.umd.min.js", "/actuator/health/readiness"})
    void thePageItselfIsOpen(String path) {
        assertThat(store.get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource
    void everyFileOfThePageIsOpen(String path) {
        assertThat(store.get(path).status()).isEqualTo(200);
    }

    static List<String> everyFileOfThePageIsOpen() throws IOException {
        var page = Path.of("src/main/resources/static");
        try (var files = Files.walk(page)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + page.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    @Test
    void analystsSplitAndReadersDoNot() {
        assertThat(split(keys.header(AccessRole.READ)).status()).isEqualTo(403);
        assertThat(split(keys.header(AccessRole.ANALYST)).status()).isEqualTo(404);
    }

    @Test
    void aSessionReadsWithACookieThatScriptsCannotSee() {
        var begun = client().ask("POST /api/v1/session", keys.header(AccessRole.READ));
        var cookie = begun.header("Set-Cookie");

        assertThat(begun.status()).isEqualTo(204);
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/api").doesNotContain("Max-Age", "Secure");
        assertThat(client().ask("GET /api/v1/events", "Cookie", cookie.split(";")[0])
                        .status())
                .isEqualTo(200);
        var ended = client().ask("DELETE /api/v1/session", "Cookie", cookie.split(";")[0]);
        assertThat(ended.header("Set-Cookie")).startsWith("chancery-key=;").contains("Max-Age=0");
    }

    @Test
    void aSessionBeginsOnlyWithAKeyThatMayRead() {
        assertThat(client().ask("POST /api/v1/session").status()).isEqualTo(401);
        assertThat(client().ask("POST /api/v1/session", keys.header(AccessRole.PUSH))
                        .status())
                .isEqualTo(403);
    }

    /** An answer that begins now goes on later, in other threads. */
    @Test
    void aStreamGoesOnAfterItsKeyWasChecked() {
        var request = client().request("/api/v1/stream/happenings").headers(keys.header(AccessRole.READ));
        var answer = client().send(request, BodyHandlers.ofLines());

        try (var lines = answer.body()) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(lines.findFirst()).isPresent();
        }
    }

    private Answer split(String... key) {
        return client().send(client().request("/api/v1/happenings/none/splits")
                .headers(key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"events\": [\"a\"]}")));
    }

    private ServiceClient client() {
        return store.service().client();
    }
}
