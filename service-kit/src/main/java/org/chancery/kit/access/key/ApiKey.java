package org.chancery.kit.access.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/**
 * A key as the service knows it: not the key itself, only its hash.
 *
 * @param name whose it is
 * @param quota requests a minute; 0 is any number
 */
public record ApiKey(String name, Set<AccessRole> roles, String hash, int quota)
        implements OAuth2AuthenticatedPrincipal {
    /** Keeps a copy. */
    public ApiKey {
        roles = Set.copyOf(roles);
    }

    /**
     * One round of SHA-256 without salt: a key is 256 random bits, which nobody guesses, however fast; slow hashes are for what people
     * choose.
     */
    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream().map(AccessRole::authority).toList();
    }
}
