package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.Running;
import org.chancery.kit.access.key.AccessRole;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.DescribedRoles;
import org.chancery.kit.running.RoleKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sends articles needs the role push, who changes feeds and dead letters admin; who only looks, read. */
@BrokerTest
class AccessIT {
    private static final String FEEDS = "/api/v1/feeds";
    private static final String LETTERS = "/api/v1/dead-letters";
    private static final String LETTER = LETTERS + "/{topic}/{partition}/{offset}";
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("POST /api/v1/articles", "push"),
            Map.entry("GET " + FEEDS, "read"),
            Map.entry("POST " + FEEDS, "admin"),
            Map.entry("POST " + FEEDS + "/preview", "admin"),
            Map.entry("GET " + FEEDS + "/{id}", "read"),
            Map.entry("PATCH " + FEEDS + "/{id}", "admin"),
            Map.entry("DELETE " + FEEDS + "/{id}", "admin"),
            Map.entry("PUT " + FEEDS + "/{id}/fetch", "admin"),
            Map.entry("GET " + FEEDS + "/{id}/items", "read"),
            Map.entry("GET /api/v1/websub/{feed}/{token}", ""),
            Map.entry("POST /api/v1/websub/{feed}/{token}", ""),
            Map.entry("GET /api/v1/accounting", "read"),
            Map.entry("GET " + LETTERS, "read"),
            Map.entry("GET " + LETTER, "read"),
            Map.entry("GET " + LETTER + "/payload", "read"),
            Map.entry("PUT " + LETTER + "/replay", "admin"),
            Map.entry("PUT " + LETTER + "/park", "admin"));

    @TempDir
    private static Path directory;

    private static RoleKeys keys;
    private static IngestInstance guarded;

    @BeforeAll
    static void start(Running running) {
        keys = RoleKeys.in(directory);
        guarded = IngestInstance.start(running.raw().broker(), keys.setting());
    }

    @AfterAll
    static void stop() {
        guarded.close();
    }

    /** A request that is not in the table was added without a thought of who may send it. */
    @Test
    void eachRequestNeedsItsRole(Running running) {
        var roles = DescribedRoles.of(running.ingest().get("/v3/api-docs"));

        assertThat(roles).containsExactlyInAnyOrderEntriesOf(ROLES);
    }

    @Test
    void whatHasNoKeyIsNotPublished(Running running) {
        int before = running.raw().size();

        assertThat(push(guarded).status()).isEqualTo(401);
        assertThat(push(guarded, keys.header(AccessRole.READ)).status()).isEqualTo(403);
        assertThat(running.raw().size()).isEqualTo(before);

        assertThat(push(guarded, keys.header(AccessRole.PUSH)).status()).isIn(200, 202);
    }

    @Test
    void anotherKeyHasAnswersOfItsOwnUnderTheSameIdempotencyKey() {
        var first = push(guarded, "the same", keys, AccessRole.PUSH);

        assertThat(push(guarded, "the same", keys, AccessRole.PUSH).text()).isEqualTo(first.text());
        assertThat(push(guarded, "the same", keys, AccessRole.ADMIN).at("/outcome"))
                .isEqualTo("duplicate");
        assertThat(first.at("/outcome")).isEqualTo("admitted");
    }

    private static Answer push(IngestInstance ingest, String title, RoleKeys keys, AccessRole role) {
        var client = ingest.service().client();
        return client.send(client.request("/api/v1/articles")
                .headers(keys.header(role))
                .header("Content-Type", "text/plain")
                .header("Idempotency-Key", "\"" + title + "\"")
                .POST(BodyPublishers.ofString("Title: " + title + "\n\nTalks began.")));
    }

    @Test
    void feedsAndDeadLettersAreReadAndChangedByOthers() {
        var client = guarded.service().client();

        assertThat(client.ask("GET " + FEEDS, keys.header(AccessRole.READ)).status())
                .isEqualTo(200);
        assertThat(client.ask("GET " + LETTERS, keys.header(AccessRole.PUSH)).status())
                .isEqualTo(403);
        assertThat(client.ask("DELETE " + FEEDS + "/x", keys.header(AccessRole.READ))
                        .status())
                .isEqualTo(403);
        assertThat(client.ask("DELETE " + FEEDS + "/x", keys.header(AccessRole.ADMIN))
                        .status())
                .isEqualTo(404);
    }

    private static Answer push(IngestInstance ingest, String... headers) {
        var client = ingest.service().client();
        var request = client.request("/api/v1/articles").header("Content-Type", "text/plain");
        for (int name = 0; name < headers.length; name += 2) {
            request.header(headers[name], headers[name + 1]);
        }
        return client.send(request.POST(BodyPublishers.ofString("Title: Talks about keys\n\nTalks began.")));
    }
}
