package org.chancery.ingest.mixed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.contract.RawArticle;

/** A feed that serves seventeen items of every kind at first, and then the corrections of three. */
record MixedFeed(int number) {
    static final int AT_FIRST = 17;
    static final int IN_ALL = 20;
    private static final String LONG = "long";
    private static final int GOOD = 10;
    private static final int CORRECTED = 3;

    /** Each kind of item, as often as it is there in all. */
    static Stream<Kind> kinds() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.generate(() -> kind)
                        .limit(
                                switch (kind) {
                                    case GOOD -> GOOD;
                                    case DUPLICATE, CORRECTED -> CORRECTED;
                                    case MALFORMED -> 2;
                                    case OVERSIZED, HOSTILE -> 1;
                                }));
    }

    String path() {
        return "/" + number;
    }

    String first() {
        var good = IntStream.range(0, GOOD).mapToObj(n -> item("good-" + n, url(n), text(n)));
        var again = IntStream.range(0, CORRECTED).mapToObj(n -> item("again-" + n, url(n), text(n)));
        return rss(Stream.of(good, again, bad()).flatMap(items -> items));
    }

    /** Two items are empty; an address that is too long counts as none, but a text that is too long cannot be kept. */
    private Stream<String> bad() {
        return Stream.of(
                "<item><guid>empty</guid></item>",
                "<item><guid>lost</guid><link>https://post.example/lost/" + number + "</link></item>",
                hasLongText()
                        ? item(LONG, url(98), "x".repeat(RawArticle.MAX_TEXT + 1))
                        : item(LONG, URI.create(url(98) + "?" + "x".repeat(RawArticle.MAX_URL)), text(98)),
                item("hostile", url(99), text(99) + "&lt;script&gt;alert(1)&lt;/script&gt;"));
    }

    private boolean hasLongText() {
        return number % 25 == 0;
    }

    int rejected() {
        return hasLongText() ? 3 : 2;
    }

    String second() {
        return rss(IntStream.range(0, CORRECTED).mapToObj(n -> item("good-" + n, url(n), corrected(n))));
    }

    /**
     * What must stand in the topic in the end.
     *
     * @param id of the feed
     */
    void promise(Promised promised, String id) {
        IntStream.range(0, GOOD).forEach(n -> promised.text(id(n), text(n)));
        IntStream.range(0, CORRECTED).forEach(n -> promised.text(id(n), corrected(n)));
        promised.text(id(99), text(99));
        if (!hasLongText()) {
            var own = UUID.nameUUIDFromBytes((id + "\n" + LONG).getBytes(UTF_8));
            promised.text(own.toString(), text(98));
        }
    }

    private String id(int item) {
        return new RawArticle(null, 1, null, null, url(item).toString(), "?", null, null, null, null, null, null).id();
    }

    private URI url(int item) {
        return URI.create("https://post.example/%d/%d".formatted(number, item));
    }

    private String text(int item) {
        return "Ministers met, for the %dth time, and spoke of ferry %d.".formatted(item, number);
    }

    private String corrected(int item) {
        return text(item) + " They parted on Friday.";
    }

    private static String item(String guid, URI url, String text) {
        return """
                <item><title>Talks in Geneva</title><link>%s</link><guid isPermaLink="false">%s</guid>
                <pubDate>Tue, 04 Jul 2023 12:00:00 GMT</pubDate><description>%s</description></item>
                """.formatted(url, guid, text);
    }

    private static String rss(Stream<String> items) {
        return items.collect(Collectors.joining("", """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>The Harbour Post</title><link>https://post.example/</link>
                <description>News</description><language>en-gb</language>
                """, "</channel></rss>"));
    }
}
