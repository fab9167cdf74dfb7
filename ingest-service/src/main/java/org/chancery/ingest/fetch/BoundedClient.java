package org.chancery.ingest.fetch;

import java.net.URI;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultRedirectStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;

/** The HTTP client, set up for servers that nobody knows. */
final class BoundedClient {
    private static final String NAME = "Chancery (+https://github.com/chancery-news/chancery)";
    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    private static final Timeout SILENCE = Timeout.ofSeconds(15);
    private static final int CONNECTIONS = 64;
    private static final int MAX_REDIRECTS = 5;
    private static final int MAX_HEADERS = 200;
    private static final int MAX_HEADER = 16 * 1024;

    private BoundedClient() {}

    static CloseableHttpClient of(FetchSettings settings) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections(settings))
                .setUserAgent(NAME)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setMaxRedirects(MAX_REDIRECTS)
                        .setResponseTimeout(SILENCE)
                        .setConnectionRequestTimeout(SILENCE)
                        .build())
                .setRedirectStrategy(new NoDowngrade())
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression() // we unpack ourselves, and count
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(FetchSettings settings) {
        var heads = Http1Config.custom()
                .setMaxHeaderCount(MAX_HEADERS)
                .setMaxLineLength(MAX_HEADER)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new PublicAddresses(settings.privateNetworks()))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(heads)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(SILENCE)
                        .build())
                .setMaxConnTotal(CONNECTIONS)
                .build();
    }

    /** What was asked for in secret is not sent in the open. */
    static final class NoDowngrade extends DefaultRedirectStrategy {
        private static final String HTTPS = "https";

        @Override
        public URI getLocationURI(HttpRequest request, HttpResponse response, HttpContext context)
                throws HttpException {
            var next = super.getLocationURI(request, response, context);
            if (HTTPS.equalsIgnoreCase(request.getScheme()) && !HTTPS.equalsIgnoreCase(next.getScheme())) {
                throw new ProtocolException("redirects from https to " + next.getScheme());
            }
            return next;
        }
    }
}
