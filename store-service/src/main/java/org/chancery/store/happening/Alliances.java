package org.chancery.store.happening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whose members an alliance has: what one article says of the alliance, another says of a member that acted for it. */
final class Alliances {
    private static final Map<String, Set<String>> MEMBERS = load();

    private Alliances() {}

    /** Whether one of the two is a member of the other. */
    static boolean isMember(String one, String other) {
        return MEMBERS.getOrDefault(one, Set.of()).contains(other)
                || MEMBERS.getOrDefault(other, Set.of()).contains(one);
    }

    /** These, their members, and the alliances of which they are members. */
    static List<String> around(Set<String> codes) {
        var all = new TreeSet<>(codes);
        MEMBERS.forEach((alliance, members) -> {
            if (codes.contains(alliance)) {
                all.addAll(members);
            } else if (members.stream().anyMatch(codes::contains)) {
                all.add(alliance);
            }
        });
        return List.copyOf(all);
    }

    private static Map<String, Set<String>> load() {
        var members = new Properties();
        try (var file = Alliances.class.getResourceAsStream("/happening/alliances.properties")) {
            members.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return members.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        alliance -> alliance,
                        alliance -> Set.of(members.getProperty(alliance).trim().split("\\s+"))));
    }
}
