package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdentityTest {
    private static final Instant MORNING = Instant.parse("2022-05-18T06:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/world/talks?page=2&id=7",
                "http://news.example/world/talks?page=2&id=7",
                "https://NEWS.example:443/world/talks/?id=7&page=2",
                " https://news.example/world/talks?id=7&page=2#comments",
                "https://news.example/world/talks?utm_source=letter&id=7&utm_medium=mail&page=2&fbclid=abc",
                "https://news.example/world/talks?gclid&id=7&page=2&mc_cid=1&mc_eid=2"
            })
    void isTheSameWhereverAnAddressWasFound(String url) {
        assertThat(idAt(url)).isEqualTo(idAt("https://news.example/world/talks?id=7&page=2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.news.example/world/talks",
                "https://m.news.example/world/talks",
                "https://mobile.news.example/world/talks?ocid=social",
                "https://amp.news.example/world/talks",
                "https://news.example/amp/world/talks",
                "https://news.example/world/talks/amp/",
                "https://www.news.example/world/talks.amp",
                "https://news.example/world/talks?amp=1",
                "https://news.example/world/talks?outputType=amp",
                "https://www.google.com/amp/s/amp.news.example/world/talks",
                "https://www-news-example.cdn.ampproject.org/c/s/www.news.example/world/talks?amp_gsa=1&usqp=mq",
            })
    void isThatOfTheMainSiteForMobileAndAcceleratedPages(String url) {
        assertThat(idAt(url)).isEqualTo(idAt("https://news.example/world/talks"));
    }

    @Test
    void keepsTheNameOfAPageThatEndsLikeAnAcceleratedOne() {
        assertThat(idAt("https://news.example/talks.amp.html")).isEqualTo(idAt("https://news.example/talks.html"));
        assertThat(idAt("https://news.example/music/ramp")).isNotEqualTo(idAt("https://news.example/music/r"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://amp.example/world/talks",
                "https://www.google.com/amp/",
                "https://com.example/world/talks",
                "https://news.example/amplifier/talks",
                "https://news.example/world/talks?amplitude=3"
            })
    void differsForWhatOnlyLooksMobileOrAccelerated(String url) {
        assertThat(idAt(url))
                .isNotEqualTo(idAt("https://example/world/talks"))
                .isNotEqualTo(idAt("https://news.example/world/talks"))
                .isNotEqualTo(idAt("https://www.google.com/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/world/talks?id=8&page=2",
                "https://news.example/world/Talks?id=7&page=2",
                "https://news.example:8443/world/talks?id=7&page=2",
                "https://other.example/world/talks?id=7&page=2"
            })
    void differsForAnotherAddress(String url) {
        assertThat(idAt(url)).isNotEqualTo(idAt("https://news.example/world/talks?id=7&page=2"));
    }

    @Test
    void takesAnAddressThatIsNoneAsItStands() {
        assertThat(ArticleIdentity.canonical(" tag:news.example,2022:talks ")).isEqualTo("tag:news.example,2022:talks");
        assertThat(ArticleIdentity.canonical("not a [url]")).isEqualTo("not a [url]");
    }

    @Test
    void followsFromSourceTitleAndDayWithoutAnAddress() {
        var first = id("Courier", "Talks resume", "Long text.", MORNING);

        assertThat(id("Courier", "Talks resume", "Longer text.", MORNING.plusSeconds(3600)))
                .isEqualTo(first);
        assertThat(id("Courier", "Talks resume", "Long text.", MORNING.plusSeconds(86_400)))
                .isNotEqualTo(first);
        assertThat(id("Gazette", "Talks resume", "Long text.", MORNING)).isNotEqualTo(first);
    }

    @Test
    void followsFromTheTextWithoutATitle() {
        assertThat(id("Courier", "", "One text.", MORNING)).isNotEqualTo(id("Courier", "", "Another text.", MORNING));
    }

    private static String idAt(String url) {
        return new RawArticle(null, 1, null, null, url, "Talks resume", null, null, null, null, null, null).id();
    }

    private static String id(String outlet, String title, String body, @Nullable Instant publishedAt) {
        var source = new ArticleSource(outlet, null);
        return new RawArticle(null, 1, null, source, null, title, null, body, null, null, publishedAt, null).id();
    }
}
