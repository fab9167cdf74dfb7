package org.chancery.ingest.arrival.feed.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Where a feed says that it is pushed. */
class OffersTest {
    private static final URI ADDRESS = URI.create("https://post.example/news/rss");
    private static final Offer OFFER =
            new Offer(URI.create("https://hub.example/"), URI.create("https://post.example/self"));
    private static final String LINKS = """
            <link xmlns="http://www.w3.org/2005/Atom" rel="hub" href="https://hub.example/"/>
            <link xmlns="http://www.w3.org/2005/Atom" rel="self" href="/self"/>""";

    private final FeedReader reader = new FeedReader(new JsonMapper());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://hub.example/>; rel=hub, </self>; rel=self",
                "<https://hub.example/>;rel=\"hub\";title=\"a, <b>; rel=self\", </self>; type=x; REL=\"alternate Self\"",
                "<https://other.example/>; rel=\"next\", </self>; rel=self, <https://hub.example/>; rel=hub, <https://hub2.example>; rel=hub",
            })
    void inTheHeader(String header) {
        assertThat(Offers.of(List.of(header), ADDRESS)).contains(OFFER);
    }

    @Test
    void inSeveralHeaders() {
        assertThat(Offers.of(List.of("<https://hub.example/>; rel=hub", "</self>; rel=self"), ADDRESS))
                .contains(OFFER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<https://hub.example/>; rel=hub",
                "</self>; rel=self",
                "<ftp://hub.example/>; rel=hub, </self>; rel=self",
                "<https://user:secret@hub.example/>; rel=hub, </self>; rel=self",
                "<https:///>; rel=hub, </self>; rel=self",
                "<https://hub.example/; rel=hub, </self; rel=self",
                "https://hub.example/; rel=hub, /self; rel=self",
            })
    void aHeaderThatLacksOneOffersNothing(String header) {
        assertThat(Offers.of(List.of(header), ADDRESS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version=\"2.0\"><channel>%s<title>T</title></channel></rss>",
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\">"
                        + "<channel>%s<title>T</title></channel></rdf:RDF>",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\">%s<title>T</title></feed>"
            })
    void inTheFeed(String feed) {
        assertThat(offer(feed.formatted(LINKS))).contains(OFFER);
        assertThat(offer(feed.formatted(""))).isEmpty();
    }

    @Test
    void inAJsonFeed() {
        var feed = """
                {"version": "https://jsonfeed.org/version/1.1", "feed_url": "/self", "items": [],
                 "hubs": [{"type": "rssCloud", "url": "https://cloud.example"}, {"type": "WebSub", "url": "https://hub.example/"}]}""";

        assertThat(offer(feed)).contains(OFFER);
    }

    @Test
    void notInAnItem() {
        assertThat(offer("<rss version=\"2.0\"><channel><title>T</title><item>" + LINKS + "</item></channel></rss>"))
                .isEmpty();
    }

    private Optional<Offer> offer(String feed) {
        var content = (FeedReading.Content) reader.read(feed.getBytes(UTF_8), "", ADDRESS);
        return Optional.ofNullable(content.offer());
    }
}
