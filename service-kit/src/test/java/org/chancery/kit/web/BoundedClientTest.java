package org.chancery.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedClientTest {
    @ParameterizedTest
    @CsvSource({"https, http://post.example/,", "HTTPS, HTTP://post.example/,", "https, //post.example/, kept"})
    void followsNoRedirectFromSecretToOpen(String scheme, String next, @Nullable String kept) throws HttpException {
        var request = new BasicHttpRequest("GET", URI.create(scheme + "://post.example/rss"));
        var answer = new BasicHttpResponse(302);
        answer.setHeader("Location", next);
        var context = HttpClientContext.create();
        context.setRequest(request);

        if (kept != null) {
            assertThat(new BoundedClient.NoDowngrade().getLocationURI(request, answer, context))
                    .hasScheme("https");
        } else {
            assertThatThrownBy(() -> new BoundedClient.NoDowngrade().getLocationURI(request, answer, context))
                    .hasMessageStartingWith("redirects from https to");
        }
    }
}
