package org.chancery.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.chancery.kit.KitSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class HostCheckTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final HostCheck check =
            new HostCheck(new KitSettings(12, (short) 1, List.of("news.example", " Chancery.Example. ")));
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/actuator/health");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "LocalHost",
                "localhost.",
                "page.localhost",
                "127.0.0.1",
                "127.0.0.1:8080",
                "192.168.1.20:8080",
                "[::1]",
                "[::1]:8080",
                "[FE80::1]",
                "[::ffff:127.0.0.1]",
                "news.example",
                "News.Example.:8080",
                "chancery.example"
            })
    void namesOfThisMachineAndAddressesInFiguresPass(String host) throws Exception {
        ask(host);

        assertThat(chain.getRequest()).isNotNull();
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "notlocalhost",
                "127.0.0.1.evil.example",
                "x.news.example",
                "0x7f.1",
                "localhost..",
                "."
            })
    void otherNamesAreMisdirected(String host) throws Exception {
        ask(host);

        assertRefused(421);
        assertThat(response.getContentAsString()).contains("CHANCERY_HOSTS");
    }

    @Test
    void whoNamesNoHostIsNoBrowserAndPasses() throws Exception {
        check.doFilter(request, response, chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:3000",
                "http://page.localhost",
                "https://news.example",
                "http://192.168.1.20:8082",
                "http://192.168.1.20"
            })
    void pagesOfOurNamesMayChangeSomething(String origin) throws Exception {
        change("192.168.1.20:8081", origin);

        assertThat(chain.getRequest()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "https://evil.example",
                "https://evil.example:8081",
                "http://192.168.1.21:8081",
                "http://localhost.evil.example",
                "http://localhost@evil.example",
                "http://localhost/",
                "chrome-extension://localhost"
            })
    void otherPagesMayNot(String origin) throws Exception {
        change("192.168.1.20:8081", origin);

        assertRefused(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void whatOnlyReadsMayComeFromAnyPage(String method) throws Exception {
        request.setMethod(method);
        request.addHeader(HttpHeaders.ORIGIN, "https://evil.example");
        ask("localhost");

        assertThat(chain.getRequest()).isNotNull();
    }

    private void assertRefused(int status) throws IOException {
        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(JSON.readTree(response.getContentAsString()).at("/status").asInt())
                .isEqualTo(status);
    }

    private void change(String host, String origin) throws ServletException, IOException {
        request.setMethod("POST");
        request.addHeader(HttpHeaders.ORIGIN, origin);
        ask(host);
    }

    private void ask(String host) throws ServletException, IOException {
        request.addHeader(HttpHeaders.HOST, host);
        check.doFilter(request, response, chain);
    }
}
