package org.chancery.kit.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.chancery.kit.access.key.AccessRole;
import org.chancery.kit.access.key.KeyFile;
import org.chancery.kit.access.key.NewKey;

/** A file with a key for each role, and the keys. */
public record RoleKeys(KeyFile file, Map<AccessRole, NewKey> keys) {
    /** Makes them in this directory. */
    public static RoleKeys in(Path directory) {
        var file = new KeyFile(directory.resolve("keys"));
        var keys = new EnumMap<AccessRole, NewKey>(AccessRole.class);
        try {
            for (var role : AccessRole.values()) {
                keys.put(role, NewKey.of(role.toString(), Set.of(role), 0));
                file.add(keys.get(role).key());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RoleKeys(file, keys);
    }

    /** The setting that makes a service ask for them. */
    public String setting() {
        return "--CHANCERY_KEYS_FILE=" + file.path();
    }

    /** The key itself. */
    public String secret(AccessRole role) {
        return keys.get(role).secret();
    }

    /** The header with the key. */
    public String[] header(AccessRole role) {
        return new String[] {"Authorization", "Bearer " + secret(role)};
    }
}
