package org.chancery.standalone.pipeline;

import java.util.stream.Stream;

/** The command lines of the three services in one process. */
record ServiceArguments(String bootstrapServers, DatabaseAddress database, Ports ports) {
    /** All three share one class path, so the other two must exclude what only the store needs. */
    private static final String WITHOUT_DATABASE = "--spring.autoconfigure.exclude="
            + String.join(
                    ",",
                    "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                    "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration");

    /** The page is on the same class path; only the store serves it. */
    private static final String WITHOUT_PAGE = "--spring.web.resources.add-mappings=false";

    String[] ofStore() {
        return addresses().toArray(String[]::new);
    }

    String[] ofOthers() {
        return Stream.concat(addresses(), Stream.of(WITHOUT_DATABASE, WITHOUT_PAGE))
                .toArray(String[]::new);
    }

    private Stream<String> addresses() {
        return Stream.of(
                "--CHANCERY_KAFKA=" + bootstrapServers,
                "--CHANCERY_DATABASE_URL=" + database.url(),
                "--CHANCERY_DATABASE_USER=" + database.user(),
                "--CHANCERY_DATABASE_PASSWORD=" + database.password(),
                "--CHANCERY_INSTANCE=standalone",
                "--CHANCERY_STORE_PORT=" + ports.page(),
                "--CHANCERY_INGEST_PORT=" + ports.ingest(),
                "--CHANCERY_ENRICH_PORT=" + ports.enrich());
    }
}
