package org.chancery.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @Test
    void takesAddressesOnTheWeb() {
        assertThat(WebAddress.of(" https://post.example/rss?page=1 ")).hasToString("https://post.example/rss?page=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd", "ftp://post.example/rss", "javascript:alert(1)", "data:text/xml,<rss/>", "/rss",
                "http:///rss", "https://reader:secret@post.example/rss", "https://post example/rss", "",
                        "jar:http://a/b!/"
            })
    void refusesAllOthers(String url) {
        assertThatThrownBy(() -> WebAddress.of(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("url: ");
    }
}
