package org.chancery.store.running;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A real PostgreSQL in a process of its own, or with {@code -Dchancery.containers=true} in a container, which can be taken away and given
 * back with its data.
 */
public interface Database extends AutoCloseable {
    /** Starts an empty one on a free port. */
    static Database start() {
        return Boolean.getBoolean("chancery.containers") ? ContainerDatabase.start() : EmbeddedDatabase.start();
    }

    /** Starts one that keeps its data in this directory for the next time, as safely as one that is not made for tests. */
    static Database in(Path directory) {
        return EmbeddedDatabase.in(directory);
    }

    /** The port of this machine on which it listens, also after it was away. */
    int port();

    /** Its databases, past the service. */
    DataSource of(String database);

    /** Takes it away. */
    void stop();

    /** Gives it back, where it was. */
    void startAgain();

    @Override
    void close();

    /** Leaves it running, and closed to whoever is connected or wants to be. */
    default void refuseConnections() {
        var elsewhere = new JdbcTemplate(of("template1"));
        elsewhere.execute("alter database postgres allow_connections false");
        elsewhere.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'");
    }

    /** The tables, past the service. */
    default JdbcTemplate sql() {
        return new JdbcTemplate(of("postgres"));
    }

    /** With a password, though only the one in a container asks for it. */
    default String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/postgres?password=postgres";
    }
}
