package org.chancery.standalone.service;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --url} and {@code --key-file}: which ingest service is asked. */
public final class IngestOption {
    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:${env:CHANCERY_INGEST_PORT:-8081}",
            converter = ServiceAddress.Reader.class,
            description =
                    "Address of the ingest service (default: http://127.0.0.1:8081; CHANCERY_INGEST_PORT sets the port).")
    private ServiceAddress address;

    @Mixin
    private KeyOption key = new KeyOption();

    /** For the command line. */
    public IngestOption() {}

    /** Where it listens, and the key that it asks for. */
    public ServiceAddress address() {
        return key.at(address);
    }
}
