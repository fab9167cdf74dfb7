package org.chancery.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.MessageHeaders;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.chancery.ingest.unpack.BoundedUnpacking;
import org.chancery.kit.web.BoundedClient;
import org.chancery.kit.web.PublicAddresses;
import org.chancery.kit.web.RetryAfter;
import org.springframework.stereotype.Component;

/** One request over HTTP, within the limits on time, length and addresses. */
@Component
class HttpFetch implements AutoCloseable {
    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, */*;q=0.8";

    private final BoundedClient http;
    private final FetchSettings settings;
    private final Clock clock;

    HttpFetch(FetchSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        var addresses = new PublicAddresses(settings.privateNetworks(), "CHANCERY_FETCH_PRIVATE");
        http = BoundedClient.following(addresses, settings.timeout());
    }

    /**
     * Blocks until the document is here, or one of the limits is reached.
     *
     * @param where redirects are followed to
     */
    Fetched get(URI url, Fetched.Validators known, BoundedClient.Where where) {
        var context = BoundedClient.going(where);
        try {
            return http.execute(
                    request(url, known),
                    context,
                    response -> isUnchanged(response, known) ? new Fetched.Unchanged() : read(response, url, context));
        } catch (BoundedUnpacking.TooLarge | PublicAddresses.NotPublic e) {
            return new Fetched.Refused(reason(e));
        } catch (ClientProtocolException e) {
            return e.getCause() instanceof BoundedClient.NotAllowed refused
                    ? new Fetched.Refused(reason(refused))
                    : Fetched.Failed.without(reason(e));
        } catch (IOException e) {
            return Fetched.Failed.without(reason(e));
        }
    }

    /** Sends a form, to where redirects lead; empty if it is taken, otherwise why it is not. */
    Optional<String> post(URI url, Map<String, String> form) {
        var request = new HttpPost(url);
        request.setEntity(new UrlEncodedFormEntity(
                form.entrySet().stream()
                        .map(field -> new BasicNameValuePair(field.getKey(), field.getValue()))
                        .toList(),
                UTF_8));
        try {
            return http.execute(request, BoundedClient.going(_ -> true), HttpFetch::objection);
        } catch (IOException e) {
            return Optional.of(reason(e));
        }
    }

    /** What a server says against a form is not read: it may be anything. */
    private static Optional<String> objection(ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        response.close();
        return status >= HttpStatus.SC_SUCCESS && status < HttpStatus.SC_REDIRECTION
                ? Optional.empty()
                : Optional.of("answered " + status);
    }

    private static HttpGet request(URI url, Fetched.Validators known) {
        var request = new HttpGet(url);
        request.setHeader(HttpHeaders.ACCEPT, ACCEPT);
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        if (known.etag() != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
        }
        if (known.lastModified() != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        }
        return request;
    }

    /** Some servers say so although nobody asked. */
    private static boolean isUnchanged(ClassicHttpResponse response, Fetched.Validators known) {
        return response.getCode() == HttpStatus.SC_NOT_MODIFIED && !known.equals(Fetched.Validators.NONE);
    }

    private Fetched read(ClassicHttpResponse response, URI asked, HttpClientContext context) throws IOException {
        int status = response.getCode();
        if (status != HttpStatus.SC_OK) {
            response.close();
            var wait = RetryAfter.of(header(response, HttpHeaders.RETRY_AFTER), clock.instant());
            return new Fetched.Failed("answered " + status, status, wait);
        }
        var all = context.getRedirectLocations().getAll();
        return new Fetched.Content(
                bytes(response),
                header(response, HttpHeaders.CONTENT_TYPE).orElse(""),
                all.isEmpty() ? asked : all.getLast(),
                Stream.of(response.getHeaders(HttpHeaders.LINK))
                        .map(Header::getValue)
                        .toList(),
                new Fetched.Validators(
                        header(response, HttpHeaders.ETAG).orElse(null),
                        header(response, HttpHeaders.LAST_MODIFIED).orElse(null)));
    }

    private byte[] bytes(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        var packing = header(response, HttpHeaders.CONTENT_ENCODING)
                .orElse("identity")
                .toLowerCase(Locale.ROOT);
        try (var body = unpacked(response.getEntity().getContent(), packing)) {
            return bytes(response, body);
        }
    }

    /** What exceeds a limit is not read to its end, as closing it properly would. */
    private static byte[] bytes(ClassicHttpResponse response, InputStream body) throws IOException {
        try {
            return body.readAllBytes();
        } catch (BoundedUnpacking.TooLarge e) {
            response.close();
            throw e;
        }
    }

    private InputStream unpacked(InputStream body, String packing) throws IOException {
        long longest = settings.limit().toBytes();
        return switch (packing) {
            case "gzip", "x-gzip" -> BoundedUnpacking.gzip(body, longest);
            case "identity", "" -> BoundedUnpacking.plain(body, longest);
            default -> throw new IOException("is packed by " + packing + ", which was not asked for");
        };
    }

    private static Optional<String> header(MessageHeaders response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    @Override
    public void close() {
        http.close();
    }
}
