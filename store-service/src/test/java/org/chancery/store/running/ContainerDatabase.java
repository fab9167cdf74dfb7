package org.chancery.store.running;

import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.test.util.TestSocketUtils;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL in a container, for machines with an engine; on one port, as it would get another each time it is given back. */
record ContainerDatabase(PostgreSQLContainer container, int port) implements Database {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String EACH = "postgres";

    static ContainerDatabase start() {
        var port = TestSocketUtils.findAvailableTcpPort();
        var container = new PostgreSQLContainer("postgres:18")
                .withDatabaseName(EACH)
                .withUsername(EACH)
                .withPassword(EACH)
                .withStartupTimeout(PATIENCE)
                .withCreateContainerCmdModifier(command -> bind(command, port));
        container.start();
        return new ContainerDatabase(container, port);
    }

    private static void bind(CreateContainerCmd command, int port) {
        var inside = new ExposedPort(PostgreSQLContainer.POSTGRESQL_PORT);
        command.withHostConfig(new HostConfig()
                .withPortBindings(new PortBinding(Ports.Binding.bindIpAndPort("127.0.0.1", port), inside)));
    }

    @Override
    public DataSource of(String database) {
        var source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(EACH);
        source.setPassword(EACH);
        return source;
    }

    @Override
    public void stop() {
        container.getDockerClient().stopContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void startAgain() {
        container
                .getDockerClient()
                .startContainerCmd(container.getContainerId())
                .exec();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> of(EACH).getConnection().isValid(1));
    }

    @Override
    public void close() {
        container.stop();
    }
}
