package org.chancery.kit.access.key;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A key as a line of a file: {@code NAME ROLES sha256:HASH [REQUESTS-A-MINUTE]}. */
final class KeyLine {
    private static final Pattern LINE =
            Pattern.compile("(\\S+)\\s+(\\S+)\\s+sha256:([0-9a-f]{64})(?:\\s+([0-9]{1,9}))?");
    private static final Pattern NAME = Pattern.compile("[\\w.-]{1,64}");

    private KeyLine() {}

    /** @throws IllegalArgumentException if it is none, saying why */
    static ApiKey read(String line) {
        var fields = LINE.matcher(line.strip());
        if (!fields.matches()) {
            throw new IllegalArgumentException(
                    "a key is NAME ROLES sha256:HASH, perhaps followed by requests a minute");
        }
        var quota = fields.group(4) == null ? 0 : quota(fields.group(4));
        return new ApiKey(name(fields.group(1)), roles(fields.group(2)), fields.group(3), quota);
    }

    static String write(ApiKey key) {
        var roles = key.roles().stream().sorted().map(AccessRole::toString).collect(Collectors.joining(","));
        var line = "%s %s sha256:%s".formatted(name(key.name()), roles, key.hash());
        return key.quota() == 0 ? line : line + " " + key.quota();
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a name has up to 64 letters, digits, dots and hyphens, unlike " + name);
        }
        return name;
    }

    private static Set<AccessRole> roles(String names) {
        return Arrays.stream(names.split(",", -1)).map(KeyLine::role).collect(Collectors.toSet());
    }

    private static AccessRole role(String name) {
        return AccessRole.named(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is no role; there are %s".formatted(name, Arrays.toString(AccessRole.values()))));
    }

    private static int quota(String requests) {
        int quota = Integer.parseInt(requests);
        if (quota == 0) {
            throw new IllegalArgumentException("0 requests a minute would lock the key out; leave the number away");
        }
        return quota;
    }
}
