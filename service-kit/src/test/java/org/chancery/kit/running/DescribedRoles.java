package org.chancery.kit.running;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Which role each request of the API needs, as the OpenAPI document says. */
public final class DescribedRoles {
    private DescribedRoles() {}

    /** As in {@code {"POST /api/v1/articles"="push"}}; empty where no key is needed. */
    public static Map<String, String> of(Answer document) {
        var roles = new TreeMap<String, String>();
        var paths = new JsonMapper().readTree(document.text()).path("paths");
        paths.forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
            if (path.startsWith("/api/")) {
                var role = operation.at("/security/1/key/0").asString("");
                roles.put(method.toUpperCase(Locale.ROOT) + " " + path, role);
            }
        }));
        return roles;
    }
}
