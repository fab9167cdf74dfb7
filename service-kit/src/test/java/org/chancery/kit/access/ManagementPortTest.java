package org.chancery.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.chancery.kit.running.RoleKeys;
import org.chancery.kit.running.RunningService;
import org.chancery.kit.running.ServiceClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** Health and metrics have a port of their own, where nobody needs a key; there is nothing else. */
class ManagementPortTest {
    private RunningService service;
    private ServiceClient management;

    @BeforeEach
    void start(@TempDir Path directory) {
        service = RunningService.start(
                SmallService.application(), "", RoleKeys.in(directory).setting(), "--CHANCERY_MANAGEMENT_PORT=0");
        var port = service.part(Environment.class).getRequiredProperty("local.management.port", Integer.class);
        management = new ServiceClient(port);
    }

    @AfterEach
    void stop() {
        management.close();
        service.close();
    }

    @Test
    void healthAndMetricsAreThereAndNowhereElse() {
        assertThat(management.get("/actuator/health").status()).isEqualTo(200);
        assertThat(management.get("/actuator/prometheus").status()).isEqualTo(200);
        assertThat(service.client().get("/actuator/prometheus").status()).isEqualTo(401);
    }

    @Test
    void thereIsNothingElse() {
        assertThat(management.get("/api/events").status()).isEqualTo(404);
    }

    @Test
    void hostsAreCheckedThereToo() {
        assertThat(management
                        .ask("POST /actuator/health", "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void itListensWhereTheServiceListens() {
        assertThatThrownBy(() -> {
                    try (var elsewhere = new Socket()) {
                        var port = service.part(Environment.class)
                                .getRequiredProperty("local.management.port", Integer.class);
                        elsewhere.connect(new InetSocketAddress("127.0.0.2", port), 1_000);
                    }
                })
                .isInstanceOf(ConnectException.class);
    }
}
