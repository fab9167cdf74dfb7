package org.chancery.standalone.deadletter;

import java.net.URI;
import picocli.CommandLine.Option;

/** {@code --url}: which ingest service is asked. */
final class IngestOption {
    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:${env:CHANCERY_INGEST_PORT:-8081}",
            description =
                    "Address of the ingest service (default: http://127.0.0.1:8081; CHANCERY_INGEST_PORT sets the port).")
    private URI url = URI.create("http://127.0.0.1:8081");

    DeadLettersClient client() {
        return new DeadLettersClient(url);
    }
}
