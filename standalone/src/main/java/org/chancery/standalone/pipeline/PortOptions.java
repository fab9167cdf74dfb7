package org.chancery.standalone.pipeline;

import picocli.CommandLine.Option;

/** The options for the ports of the pipeline. */
final class PortOptions {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:CHANCERY_STORE_PORT:-8080}",
            description = "Port of page, query API and live stream (CHANCERY_STORE_PORT; default: 8080).")
    private int page;

    @Option(
            names = "--ingest-port",
            paramLabel = "PORT",
            defaultValue = "${env:CHANCERY_INGEST_PORT:-8081}",
            description = "Port of the ingest service (CHANCERY_INGEST_PORT; default: 8081).")
    private int ingest;

    @Option(
            names = "--enrich-port",
            paramLabel = "PORT",
            defaultValue = "${env:CHANCERY_ENRICH_PORT:-8082}",
            description = "Port of the enrich service: health and metrics (CHANCERY_ENRICH_PORT; default: 8082).")
    private int enrich;

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            defaultValue = "${env:CHANCERY_KAFKA_PORT:-9092}",
            description = "Port of the broker (CHANCERY_KAFKA_PORT; default: 9092).")
    private int kafka;

    @Option(
            names = "--postgres-port",
            paramLabel = "PORT",
            defaultValue = "${env:CHANCERY_POSTGRES_PORT:-5433}",
            description = "Port of the database (CHANCERY_POSTGRES_PORT; default: 5433).")
    private int postgres;

    Ports ports() {
        return new Ports(page, ingest, enrich, kafka, postgres);
    }
}
