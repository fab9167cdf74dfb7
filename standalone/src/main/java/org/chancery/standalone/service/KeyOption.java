package org.chancery.standalone.service;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --key-file}: what is shown to a service that asks for a key. */
public final class KeyOption {
    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            defaultValue = "${env:CHANCERY_KEY_FILE}",
            converter = ServiceKey.Reader.class,
            description = "File with the key or token that the service asks for (CHANCERY_KEY_FILE).")
    private @Nullable ServiceKey key;

    /** For the command line. */
    public KeyOption() {}

    /** The address, with the key if there is one. */
    public ServiceAddress at(ServiceAddress address) {
        return new ServiceAddress(address.uri(), key);
    }
}
