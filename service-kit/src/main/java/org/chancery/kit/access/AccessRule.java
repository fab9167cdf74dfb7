package org.chancery.kit.access;

import org.chancery.kit.access.key.AccessRole;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What a request needs.
 *
 * @param method null for any
 * @param path a pattern, as controllers have it
 * @param role null if nobody is asked for a key
 */
record AccessRule(
        @Nullable HttpMethod method, String path, @Nullable AccessRole role) {
    boolean fits(HttpMethod asked, String place) {
        return (method == null || method.equals(asked))
                && PathPatternParser.defaultInstance.parse(path).matches(PathContainer.parsePath(place));
    }
}
