package org.chancery.kit.access.key;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.security.core.Authentication;

/** Who sends a request, told apart from all who have another key; at an open door, all are one. */
public final class Asker {
    private Asker() {}

    /** Keys are told apart by their hashes: two of them may have one name. */
    public static String of(HttpServletRequest request) {
        return switch (request.getUserPrincipal()) {
            case null -> "anybody";
            case Authentication known when known.getPrincipal() instanceof ApiKey key -> "key " + key.hash();
            case Principal known -> "token " + known.getName();
        };
    }
}
