package org.chancery.kit.access;

import java.nio.file.Path;
import java.util.List;
import org.chancery.kit.access.key.KeyFile;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the access control; their defaults are in {@code service-kit.yaml}.
 *
 * @param keys file of the API keys; empty for none
 * @param open whether other machines may reach the service without a key or token
 */
@ConfigurationProperties("chancery.access")
record AccessSettings(String keys, boolean open) {
    /** The file of keys, if there is one. */
    List<KeyFile> keyFiles() {
        return keys.isBlank() ? List.of() : List.of(new KeyFile(Path.of(keys)));
    }
}
