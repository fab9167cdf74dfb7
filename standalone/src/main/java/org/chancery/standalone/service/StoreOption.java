package org.chancery.standalone.service;

import picocli.CommandLine.Option;

/** {@code --url}: which store service is asked. */
public final class StoreOption {
    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:${env:CHANCERY_STORE_PORT:-8080}",
            converter = ServiceAddress.Reader.class,
            description =
                    "Address of the store service (default: http://127.0.0.1:8080; CHANCERY_STORE_PORT sets the port).")
    private ServiceAddress address;

    /** For the command line. */
    public StoreOption() {}

    /** Where it listens. */
    public ServiceAddress address() {
        return address;
    }
}
