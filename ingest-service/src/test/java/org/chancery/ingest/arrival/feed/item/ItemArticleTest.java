package org.chancery.ingest.arrival.feed.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.chancery.ingest.arrival.feed.format.FeedItem;
import org.chancery.ingest.arrival.feed.format.FeedReading;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemArticleTest {
    private static final URI ADDRESS = URI.create("https://post.example/rss");

    @Test
    void hasTheTextWithoutMarkup() {
        var article =
                form(null, null, "The &lt;Post&gt;").from(item("Talks &amp; more", "<p>One.</p><p>Two.</p>", "en_GB"));

        assertThat(article.title()).isEqualTo("Talks & more");
        assertThat(article.body()).isEqualTo("One.\n\nTwo.");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.source()).hasToString("ArticleSource[name=The <Post>, uri=https://post.example/]");
        assertThat(article.url()).isEqualTo("https://post.example/talks");
    }

    @Test
    void isOfTheOutletAsTheListNamesIt() {
        assertThat(form("Post", "de", "The Post").source().name()).isEqualTo("Post");
        assertThat(form(null, null, null).source().name()).isEqualTo("post.example");
        assertThat(form(null, null, "x".repeat(1_000)).source().name()).hasSize(300);
        assertThat(form(null, null, "x".repeat(298) + "😀 and more").source().name())
                .as("cut between characters")
                .isEqualTo("x".repeat(298) + "…");
    }

    @Test
    void isInTheLanguageOfTheListIfTheFeedTellsNone() {
        assertThat(form(null, "de", null).from(item("A", "b", null)).language()).isEqualTo("de");
        assertThat(form(null, "de", null).from(item("A", "b", "English (U.K.)")).language())
                .isEqualTo("de");
        assertThat(form(null, null, null).from(item("A", "b", "")).language()).isNull();
    }

    @Test
    void withoutTitleAndTextIsNone() {
        assertThatThrownBy(() -> form(null, null, null).from(item(" ", "<p> </p>", null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("title, body: one of them must have text");
    }

    @Test
    void withoutAnAddressIsKnownByTheNameThatTheFeedGivesIt() {
        var form = form(null, null, null);
        var first = form.from(new FeedItem("7", null, "Talks begin", "a", null, null, null, null));
        var changed = form.from(new FeedItem("7", null, "Talks end", "b", null, null, null, null));
        var other = form.from(new FeedItem("8", null, "Talks end", "b", null, null, null, null));
        var unnamed = form.from(new FeedItem(" ", null, "Talks end", "b", null, null, null, null));

        assertThat(changed.id()).isEqualTo(first.id()).isNotEqualTo(other.id());
        assertThat(unnamed.id()).isNotIn(changed.id(), other.id());
    }

    @Test
    void aChangedItemHasAnotherMark() {
        var item = item("A", "b", "en");

        assertThat(ItemMark.of(item))
                .isEqualTo(ItemMark.of(item("A", "b", "en")))
                .isNotEqualTo(ItemMark.of(item("A", "c", "en")));
    }

    private static ItemArticle form(@Nullable String name, @Nullable String language, @Nullable String title) {
        var feed = new Feed("1", ADDRESS, name, language, List.of(), List.of(), true, false, Instant.EPOCH, null);
        return ItemArticle.of(feed, new FeedReading.Content("rss_2.0", title, "https://post.example/", List.of()));
    }

    private static FeedItem item(String title, String html, @Nullable String language) {
        return new FeedItem("k", "https://post.example/talks", title, html, null, language, null, null);
    }
}
