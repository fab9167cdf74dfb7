package org.chancery.kit.access.key;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a key or a token is good for. */
public enum AccessRole {
    /** Whatever only reads. */
    READ,
    /** Sends articles, and reads nothing. */
    PUSH,
    /** Also changes what was derived from articles. */
    ANALYST,
    /** Everything. */
    ADMIN;

    private static final String PREFIX = "ROLE_";

    /** The role of this name, as it stands in the file of keys, in tokens and on the command line. */
    public static Optional<AccessRole> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.toString().equals(name))
                .findFirst();
    }

    /** Which role may do what another may. */
    public static RoleHierarchy hierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(ADMIN.toString())
                .implies(ANALYST.toString(), PUSH.toString())
                .role(ANALYST.toString())
                .implies(READ.toString())
                .build();
    }

    GrantedAuthority authority() {
        return new SimpleGrantedAuthority(PREFIX + this);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
