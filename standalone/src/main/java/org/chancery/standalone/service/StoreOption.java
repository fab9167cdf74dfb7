package org.chancery.standalone.service;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --url} and {@code --key-file}: which store service is asked. */
public final class StoreOption {
    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:${env:CHANCERY_STORE_PORT:-8080}",
            converter = ServiceAddress.Reader.class,
            description =
                    "Address of the store service (default: http://127.0.0.1:8080; CHANCERY_STORE_PORT sets the port).")
    private ServiceAddress address;

    @Mixin
    private KeyOption key = new KeyOption();

    /** For the command line. */
    public StoreOption() {}

    /** Where it listens, and the key that it asks for. */
    public ServiceAddress address() {
        return key.at(address);
    }
}
