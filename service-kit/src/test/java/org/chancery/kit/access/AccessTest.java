package org.chancery.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.kit.access.key.AccessRole;
import org.chancery.kit.access.key.NewKey;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.RoleKeys;
import org.chancery.kit.running.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has a key may do what its role allows, and everybody else is told what is missing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {
    private static final int QUOTA = 3;

    private final NewKey scarce = NewKey.of("scarce", Set.of(AccessRole.READ), QUOTA);
    private RoleKeys keys;
    private RunningService service;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        keys = RoleKeys.in(directory);
        keys.file().add(scarce.key());
        service = RunningService.start(SmallService.application(), "", keys.setting());
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/events, read analyst admin",
        "HEAD /api/events, read analyst admin",
        "POST /api/articles, push admin",
        "POST /api/happenings/a/splits, analyst admin",
        "POST /api/feeds, admin",
        "DELETE /api/feeds/1, admin",
        "OPTIONS /api/events, admin",
        "GET /nobody/named/this, admin",
        "GET /actuator/prometheus, read analyst admin"
    })
    void eachRoleMayDoWhatItsRuleSays(String request, String roles) {
        for (var role : AccessRole.values()) {
            var expected = Set.of(roles.split(" ")).contains(role.toString()) ? 200 : 403;
            assertThat(ask(request, keys.header(role)).status())
                    .as("%s by %s", request, role)
                    .isEqualTo(expected);
        }
        assertThat(ask(request).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /", "GET /page/now.js", "GET /actuator/health", "GET /actuator/health/liveness"})
    void whatIsOpenNeedsNoKey(String request) {
        assertThat(ask(request).status()).isEqualTo(200);
    }

    /** Tricks with the path that servers and rules often read differently. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/events;jsessionid=1",
                "GET /page/../api/events",
                "GET /page/%2e%2e/api/events",
                "GET /page;/../api/events",
                "GET //api/events",
                "GET /./api/events",
                "GET /%61pi/events",
                "GET /API/events",
                "GET /api/events/",
                "GET /page/x/../../api/events",
                "POST /page/now.js"
            })
    void noDetourLeadsPastTheRules(String request) {
        assertThat(ask(request).status()).isIn(400, 401);
    }

    @Test
    void whoSendsNoKeyIsToldHow() {
        var answer = ask("GET /api/events");

        assertProblem(answer, 401, "Key needed");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer chancery_0000000000000000000000000000000000000000000",
                "Bearer x",
                "Bearer ",
                "Bearer \u00fc",
                "Bearer a b",
                "bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."
            })
    void aKeyThatNobodyKnowsIsRefused(String key) {
        var answer = ask("GET /api/events", "Authorization", key);

        assertProblem(answer, 401, "Unknown key");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void aHashFromTheFileOpensNothing() {
        var hash = keys.keys().get(AccessRole.ADMIN).key().hash();

        assertThat(ask("GET /api/events", "Authorization", "Bearer " + hash).status())
                .isEqualTo(401);
    }

    @Test
    void aKeyInTheAddressWhereLogsKeepItIsNoKey() {
        var secret = keys.secret(AccessRole.READ);

        assertThat(ask("GET /api/events?access_token=" + secret).status()).isEqualTo(401);
    }

    @Test
    void otherSchemesAreNoKey() {
        assertThat(ask("GET /api/events", "Authorization", "Basic eDp5").status())
                .isEqualTo(401);
    }

    @Test
    void whatTheRoleDoesNotAllowIsRefused() {
        var answer = ask("GET /api/events", keys.header(AccessRole.PUSH));

        assertProblem(answer, 403, "Not allowed");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"insufficient_scope\"");
    }

    @Test
    void whoHasSpentTheQuotaIsToldWhenToComeBack() {
        var spent = IntStream.range(0, QUOTA)
                .map(_ -> ask("GET /api/events", bearer(scarce)).status());
        assertThat(spent).containsOnly(200);

        var answer = ask("GET /api/events", bearer(scarce));

        assertProblem(answer, 429, "Too many requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60 / QUOTA + 1);
        assertThat(ask("GET /api/events", keys.header(AccessRole.READ)).status())
                .isEqualTo(200);
    }

    @Test
    void answersAreForWhoeverAskedOnly() {
        var answer = ask("GET /api/events", keys.header(AccessRole.READ));

        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void hostsAreStillChecked() {
        var answer = ask("POST /api/articles", "Origin", "https://evil.example");

        assertProblem(answer, 403, "Page of another site");
    }

    @ParameterizedTest
    @CsvSource({"same-origin, 200", "none, 200", "same-site, 401", "cross-site, 401", "nonsense, 401"})
    void theCookieOfThePageCountsForThatPageOnly(String site, int status) {
        var cookie = "other=1; chancery-key=" + keys.secret(AccessRole.READ);

        assertThat(ask("GET /api/events", "Cookie", cookie, "Sec-Fetch-Site", site)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aCookieWithoutAKnownKeyIsRefused() {
        assertThat(ask("GET /api/events", "Cookie", "chancery-key=x").status()).isEqualTo(401);
    }

    @Test
    void aKeyIsReplacedByEditingTheFile() throws IOException {
        var old = NewKey.of("rotated", Set.of(AccessRole.READ), 0);
        var next = NewKey.of("rotated", Set.of(AccessRole.READ), 0);
        keys.file().add(old.key());
        await().until(() -> ask("GET /api/events", bearer(old)).status() == 200);

        keys.file().add(next.key());
        var kept = Files.readAllLines(keys.file().path()).stream()
                .filter(line -> !line.contains(old.key().hash()))
                .toList();
        Files.write(keys.file().path(), kept);

        await().until(() -> ask("GET /api/events", bearer(old)).status() == 401);
        assertThat(ask("GET /api/events", bearer(next)).status()).isEqualTo(200);
    }

    private static String[] bearer(NewKey key) {
        return new String[] {"Authorization", "Bearer " + key.secret()};
    }

    private Answer ask(String request, String... headers) {
        return service.client().ask(request, headers);
    }

    private static void assertProblem(Answer answer, int status, String title) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/title")).isEqualTo(title);
        assertThat(answer.at("/detail")).isNotBlank();
    }
}
