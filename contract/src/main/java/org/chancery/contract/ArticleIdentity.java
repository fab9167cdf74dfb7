package org.chancery.contract;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Identifies articles and their editions. The same article gets the same id wherever it arrives: the name-based UUID (RFC 9562,
 * version 3) of its canonical URL, that of the main site, or, without one, of source, title and day.
 */
public final class ArticleIdentity {
    private static final Pattern TRACKING = Pattern.compile(
            "(utm_[^=]*|at_[^=]*|fbclid|[dgmy]clid|msclkid|twclid|ttclid|gbraid|wbraid|mc_cid|mc_eid|igshid|igsh|cmpid|smid|ref_src"
                    + "|xtor|ocid|ito|ftag|traffic_source|_ga|_gl|wt\\.mc_id|amp|amp_[^=]*|usqp)(=.*)?|output(type)?=amp",
            Pattern.CASE_INSENSITIVE);

    private ArticleIdentity() {}

    /** Empty if the article has neither URL, title nor body, and so cannot be identified. */
    static String derive(
            @Nullable String url,
            @Nullable ArticleSource source,
            String title,
            String body,
            @Nullable Instant publishedAt) {
        if (url != null && !url.isBlank()) {
            return uuid(ArticleAddress.of(canonical(url)));
        }
        if (title.isBlank() && body.isBlank()) {
            return "";
        }
        var outlet = source == null ? "" : Objects.toString(source.name(), "");
        var day = publishedAt == null ? "" : LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
        return uuid("%s\n%s\n%s".formatted(outlet, title.isBlank() ? body : title, day));
    }

    /** The URL without its variable parts: fragment, tracking parameters, case of the host, default port. */
    public static String canonical(String url) {
        try {
            var uri = new URI(url.strip());
            return uri.getHost() == null ? url.strip() : canonical(uri);
        } catch (URISyntaxException _) {
            return url.strip();
        }
    }

    private static String canonical(URI uri) {
        var port = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
        var path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/+$", "");
        return "https://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path + query(uri.getRawQuery());
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        var kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !TRACKING.matcher(parameter).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** Distinguishes editions of an article: a hash of everything a publisher may change, without version and time of arrival. */
    public static String fingerprint(RawArticle article) {
        var parts = Stream.of(
                article.status(),
                article.source(),
                article.url(),
                article.title(),
                article.byline(),
                article.body(),
                article.language(),
                article.genre(),
                article.publishedAt());
        return hash(parts.map(part -> Objects.toString(part, "") + "\0").collect(Collectors.joining()));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
