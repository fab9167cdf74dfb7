package org.chancery.standalone.running;

import org.chancery.standalone.pipeline.DatabaseAddress;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Broker and database in containers, for machines with a Docker engine. */
final class ContainerInfrastructure implements Infrastructure {
    private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.1.2");
    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18");

    private ContainerInfrastructure() {
        postgres.start();
        kafka.start();
    }

    static ContainerInfrastructure start() {
        return new ContainerInfrastructure();
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public DatabaseAddress database() {
        return new DatabaseAddress(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }
}
