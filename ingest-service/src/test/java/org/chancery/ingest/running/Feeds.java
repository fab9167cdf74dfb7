package org.chancery.ingest.running;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Feeds to serve. */
public final class Feeds {
    private Feeds() {}

    /** RSS 2.0 with an item for each of these words; the addresses of the items follow from the words. */
    public static String rss(String... words) {
        return Stream.of(words).map(Feeds::item).collect(Collectors.joining("\n", """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>The Harbour Post</title><link>https://post.example/</link>
                <description>News</description><language>en-gb</language>
                """, "</channel></rss>"));
    }

    private static String item(String word) {
        return """
                <item><title>Talks about %1$s &amp; more</title><link>https://post.example/%1$s</link><guid>%1$s</guid>
                <pubDate>Tue, 04 Jul 2023 12:00:00 GMT</pubDate>
                <description>&lt;p&gt;Ministers met.&lt;/p&gt;&lt;p&gt;They spoke of %1$s.&lt;/p&gt;</description></item>
                """.formatted(word);
    }

    /** A page with an article of several sentences, the first of which is this one. */
    public static String page(URI canonical, String sentence) {
        var more = "The ministers spoke at length about tariffs, ferries and the price of diesel. ".repeat(12);
        return """
                <html lang="en"><head><title>A story</title><link rel="canonical" href="%s"><meta name="author" content="Ada Moss">
                </head><body><nav><a href="/">Home</a></nav><article><h1>A story</h1><p>%s</p><p>%s</p></article>
                <footer><a href="/terms">Terms of use</a></footer></body></html>""".formatted(canonical, sentence, more);
    }
}
