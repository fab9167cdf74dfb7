package org.chancery.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.chancery.kit.access.key.AccessRole;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.RoleKeys;
import org.chancery.kit.running.RunningService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens of an identity provider count beside keys, if it is clear that they are meant. */
class TokenTest {
    private IdentityProvider provider;
    private RunningService service;
    private RoleKeys keys;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException, JOSEException {
        provider = IdentityProvider.start();
        keys = RoleKeys.in(directory);
        service = RunningService.start(
                SmallService.application(),
                "",
                keys.setting(),
                "--CHANCERY_ADDRESS=127.0.0.1",
                "--CHANCERY_OIDC_ISSUER=" + provider.issuer(),
                "--CHANCERY_OIDC_AUDIENCE=" + IdentityProvider.AUDIENCE);
    }

    @AfterEach
    void stop() {
        service.close();
        provider.close();
    }

    @Test
    void theRolesOfATokenCountLikeThoseOfAKey() throws JOSEException {
        var reader = provider.token(provider.claims("read"));
        var desk = provider.token(provider.claims("push", "something else"));

        assertThat(ask("GET /api/events", reader).status()).isEqualTo(200);
        assertThat(ask("POST /api/articles", reader).status()).isEqualTo(403);
        assertThat(ask("POST /api/articles", desk).status()).isEqualTo(200);
        assertThat(ask("DELETE /api/feeds", provider.token(provider.claims("admin")))
                        .status())
                .isEqualTo(200);
        assertThat(ask("GET /api/events", provider.token(provider.claims())).status())
                .isEqualTo(403);
        assertThat(ask("GET /api/events", keys.secret(AccessRole.READ)).status())
                .isEqualTo(200);
    }

    @Test
    void tokensOfOthersForOthersOrOfYesterdayDoNotCount() throws JOSEException {
        var past = Date.from(Instant.now().minusSeconds(3_600));
        var admin = provider.claims("admin");
        var refused = List.of(
                provider.token(provider.claims("admin").audience("another service")),
                provider.token(provider.claims("admin").issuer("https://evil.example")),
                provider.token(provider.claims("admin").expirationTime(past)),
                provider.forged(admin),
                provider.confused(admin),
                new PlainJWT(admin.build()).serialize(),
                provider.token(admin) + "x");

        assertThat(refused)
                .allSatisfy(token ->
                        assertThat(ask("GET /api/events", token).status()).isEqualTo(401));
    }

    @Test
    void aProviderThatDoesNotAnswerIsAReasonToTryAgain() throws JOSEException {
        var token = provider.token(provider.claims("read"));
        provider.server().stop(0);

        var answer = ask("GET /api/events", token);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotBlank();
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(ask("GET /api/events", keys.secret(AccessRole.READ)).status())
                .isEqualTo(200);
    }

    @Test
    void aProviderThatIsSilentAfterItsKeysWereReadStillCounts() throws JOSEException {
        var token = provider.token(provider.claims("read"));
        assertThat(ask("GET /api/events", token).status()).isEqualTo(200);

        provider.server().stop(0);

        assertThat(ask("GET /api/events", token).status()).isEqualTo(200);
    }

    @Test
    void withoutAnAudienceTheServiceDoesNotStart() {
        assertThatThrownBy(() -> RunningService.start(
                        SmallService.application(), "", "--CHANCERY_OIDC_ISSUER=" + provider.issuer()))
                .hasStackTraceContaining("set both CHANCERY_OIDC_ISSUER and CHANCERY_OIDC_AUDIENCE");
    }

    private Answer ask(String request, String token) {
        return service.client().ask(request, "Authorization", "Bearer " + token);
    }
}
