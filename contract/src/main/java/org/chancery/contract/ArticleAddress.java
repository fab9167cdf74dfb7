package org.chancery.contract;

import java.util.regex.Pattern;

/**
 * The address by which an article is known, wherever it was read: its pages for mobile phones and accelerated ones (AMP), also from a cache
 * of those, are the article that readers of the main site see.
 */
final class ArticleAddress {
    private static final String SCHEME = "https://";

    /** Who keeps copies of accelerated pages; the address of the original is in the path. */
    private static final Pattern CACHE = Pattern.compile(
            "https://(?:[^/]+\\.cdn\\.ampproject\\.org/[a-z]+|(?:www\\.)?google\\.[a-z.]+/amp)/(?:s/)?");

    /** Of a host only what is left has been registered by an outlet, so at least two names must be left. */
    private static final Pattern EDITION_OF_HOST = Pattern.compile("(?<=^|\\.)(?:www|m|mobile|amp)\\.(?=[^.]+\\.)");

    private static final Pattern EDITION_OF_PATH =
            Pattern.compile("^/amp(?=/)|(?<=.)/amp(?=$|\\?)|\\.amp(?=(?:\\.html?)?(?:$|\\?))");

    private ArticleAddress() {}

    /** @param canonical as {@link ArticleIdentity#canonical} gives it */
    static String of(String canonical) {
        var cache = CACHE.matcher(canonical);
        var original = cache.lookingAt() && cache.end() < canonical.length()
                ? ArticleIdentity.canonical(SCHEME + canonical.substring(cache.end()))
                : canonical;
        return original.startsWith(SCHEME) ? mainEdition(original.substring(SCHEME.length())) : original;
    }

    private static String mainEdition(String address) {
        int slash = address.indexOf('/');
        int end = slash < 0 ? address.length() : slash;
        var host = EDITION_OF_HOST.matcher(address.substring(0, end)).replaceAll("");
        return SCHEME + host + EDITION_OF_PATH.matcher(address.substring(end)).replaceAll("");
    }
}
