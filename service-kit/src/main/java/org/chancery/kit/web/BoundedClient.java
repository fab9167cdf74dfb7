package org.chancery.kit.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultRedirectStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** An HTTP client for servers that nobody knows: each request ends in time, whatever the server does. */
public final class BoundedClient implements AutoCloseable {
    private static final String NAME = "Chancery (+https://github.com/chancery-news/chancery)";
    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    private static final Timeout SILENCE = Timeout.ofSeconds(15);
    private static final int CONNECTIONS = 64;

    /** Some that hang do not hold up others of the same host; one host does not take the connections of all. */
    private static final int CONNECTIONS_OF_A_HOST = 20;

    private static final int MAX_REDIRECTS = 5;
    private static final int MAX_HEADERS = 200;
    private static final int MAX_HEADER = 16 * 1024;

    private final CloseableHttpClient http;
    private final Duration timeout;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("web-watch").factory());

    private BoundedClient(HttpClientBuilder http, Duration timeout) {
        this.http = http.build();
        this.timeout = timeout;
    }

    /** One that goes where redirects lead, if these addresses are open. */
    public static BoundedClient following(PublicAddresses addresses, Duration timeout) {
        return new BoundedClient(builder(addresses).setRedirectStrategy(new NoDowngrade()), timeout);
    }

    /** One that takes a redirect for an answer like any other. */
    public static BoundedClient staying(PublicAddresses addresses, Duration timeout) {
        return new BoundedClient(builder(addresses).disableRedirectHandling(), timeout);
    }

    /**
     * Blocks until the answer has been taken, or the time is over, with all redirects.
     *
     * @throws InterruptedIOException if it took too long
     */
    public <T> T execute(HttpUriRequestBase request, HttpClientContext context, HttpClientResponseHandler<T> answer)
            throws IOException {
        var limit = watch.schedule(request::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return http.execute(request, context, answer);
        } catch (IOException e) {
            throw request.isCancelled()
                    ? new InterruptedIOException("took longer than " + timeout.toSeconds() + " s")
                    : e;
        } finally {
            limit.cancel(false);
        }
    }

    private static HttpClientBuilder builder(PublicAddresses addresses) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections(addresses))
                .setUserAgent(NAME)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setMaxRedirects(MAX_REDIRECTS)
                        .setResponseTimeout(SILENCE)
                        .setConnectionRequestTimeout(SILENCE)
                        .build())
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression(); // we unpack ourselves, and count
    }

    private static PoolingHttpClientConnectionManager connections(PublicAddresses addresses) {
        var heads = Http1Config.custom()
                .setMaxHeaderCount(MAX_HEADERS)
                .setMaxLineLength(MAX_HEADER)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(addresses)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(heads)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(SILENCE)
                        .build())
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS_OF_A_HOST)
                .build();
    }

    @Override
    public void close() {
        watch.shutdownNow();
        http.close(CloseMode.IMMEDIATE);
    }

    /** For a request that is to go nowhere that this does not allow, though a redirect leads there. */
    public static HttpClientContext going(Where where) {
        var context = HttpClientContext.create();
        context.setAttribute(NoDowngrade.WHERE, where);
        return context;
    }

    /** Where redirects may be followed to. */
    @FunctionalInterface
    public interface Where {
        /** Whether this address may be asked for. */
        boolean allows(URI next);
    }

    /** A redirect leads where somebody does not want us. */
    public static final class NotAllowed extends ProtocolException {
        NotAllowed(URI next) {
            super("redirects to " + next + ", which robots.txt of " + next.getHost() + " does not allow");
        }
    }

    /** What was asked for in secret is not sent in the open. */
    static final class NoDowngrade extends DefaultRedirectStrategy {
        private static final String WHERE = "chancery.where";
        private static final String HTTPS = "https";

        @Override
        public URI getLocationURI(HttpRequest request, HttpResponse response, HttpContext context)
                throws HttpException {
            var next = super.getLocationURI(request, response, context);
            if (HTTPS.equalsIgnoreCase(request.getScheme()) && !HTTPS.equalsIgnoreCase(next.getScheme())) {
                throw new ProtocolException("redirects from https to " + next.getScheme());
            }
            if (context.getAttribute(WHERE) instanceof Where where && !where.allows(next)) {
                throw new NotAllowed(next);
            }
            return next;
        }
    }
}
