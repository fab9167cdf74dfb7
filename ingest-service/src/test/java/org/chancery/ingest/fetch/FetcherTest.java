package org.chancery.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.chancery.ingest.running.FeedHost;
import org.chancery.kit.running.HandSetClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Against a real server on this machine. */
class FetcherTest {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final FeedHost host = FeedHost.start();

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void bringsADocumentAndWhatTheServerSaysOfIt() {
        var url = host.serve("/rss", 200, Map.of("ETag", "\"one\"", "Content-Type", "text/xml"), bytes("<rss/>"));

        var fetched = (Fetched.Content) fetch(url);

        assertThat(new String(fetched.bytes(), UTF_8)).isEqualTo("<rss/>");
        assertThat(fetched.contentType()).isEqualTo("text/xml");
        assertThat(fetched.address()).isEqualTo(url);
        assertThat(fetcher(true, "127.0.0.0/8").fetch(url, fetched.validators()))
                .isEqualTo(new Fetched.Unchanged());
    }

    @Test
    void unpacksButNotABomb() throws IOException {
        var fine = host.serve("/fine", 200, Map.of("Content-Encoding", "gzip"), packed(bytes("<rss/>")));
        var bomb = host.serve("/bomb", 200, Map.of("Content-Encoding", "gzip"), packed(new byte[9_000_000]));
        var odd = host.serve("/odd", 200, Map.of("Content-Encoding", "br"), bytes("?"));
        var twice = host.serve("/twice", 200, Map.of("Content-Encoding", "gzip, gzip"), bytes("?"));

        assertThat(((Fetched.Content) fetch(fine)).bytes()).isEqualTo(bytes("<rss/>"));
        assertThat(reason(bomb)).isEqualTo("unpacks to more than 100 times its length");
        assertThat(reason(odd)).isEqualTo("is packed by br, which was not asked for");
        assertThat(reason(twice)).isEqualTo("is packed by gzip, gzip, which was not asked for");
    }

    @Test
    void doesNotReadWhatIsTooLong() {
        var url = host.serve("/long", 200, Map.of(), new byte[11 * 1024 * 1024]);

        assertThat(reason(url)).isEqualTo("more than 10485760 bytes");
    }

    @Test
    void doesNotWaitForAServerThatDripsForever() {
        var url = host.serveSlowly("/drip", Duration.ofMinutes(1), "<rss></rss>");
        long began = System.nanoTime();

        assertThat(reason(url)).isEqualTo("took longer than 2 s");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void connectsToNoPrivateAddress() {
        var url = host.serve("/rss", "<rss/>");

        var refused = (Fetched.Refused) fetcher(false).fetch(url, Fetched.Validators.NONE);

        assertThat(refused.reason()).startsWith("127.0.0.1 has no public address");
        assertThat(host.visits("/rss")).isEmpty();
    }

    @Test
    void followsNoRedirectToAPrivateAddress() {
        var secret = host.serve("/secret", "the keys");
        // The first host is permitted, and sends us to another name of this machine.
        var url = host.serve(
                "/rss", 302, Map.of("Location", "http://127.0.0.2:" + secret.getPort() + "/secret"), new byte[0]);

        var refused = (Fetched.Refused) fetcher(false, "127.0.0.1").fetch(url, Fetched.Validators.NONE);

        assertThat(refused.reason()).startsWith("127.0.0.2 has no public address");
        assertThat(host.visits("/secret")).isEmpty();
    }

    @Test
    void followsNoRedirectToAnotherKindOfAddressAndNotForever() {
        var file = host.serve("/file", 302, Map.of("Location", "file:///etc/passwd"), new byte[0]);
        var circle = host.serve("/circle", 302, Map.of("Location", "/circle"), new byte[0]);

        assertThat(reason(file)).isEqualTo("Redirect URI does not specify a valid host name: file:///etc/passwd");
        assertThat(reason(circle)).containsIgnoringCase("circular");
    }

    @Test
    void followsFiveRedirectsAndNoSixth() {
        host.serve("/7", "<rss/>");
        IntStream.range(1, 7).forEach(n -> host.serve("/" + n, 302, Map.of("Location", "/" + (n + 1)), new byte[0]));

        assertThat(fetch(host.at("/2"))).isInstanceOf(Fetched.Content.class);
        assertThat(reason(host.at("/1"))).isEqualTo("Maximum redirects (5) exceeded");
    }

    @ParameterizedTest
    @ValueSource(ints = {203, 204, 206, 304})
    void anAnswerThatNobodyAskedForIsAFailureAndNoRobots(int status) {
        host.serve("/robots.txt", status, Map.of(), new byte[0]);
        var good = host.serve("/rss", "<rss/>");
        var odd = host.serve("/odd", status, Map.of(), new byte[0]);

        assertThat(fetch(good)).isInstanceOf(Fetched.Content.class);
        assertThat(fetch(odd)).isEqualTo(new Fetched.Failed("answered " + status, status, Duration.ZERO));
    }

    @Test
    void readsNoMoreOfRobotsThanItMust() {
        var comment = "# a comment that fills the file\n";
        host.serve("/robots.txt", "User-agent: *\n" + comment.repeat(20_000) + "Disallow: /\n");
        var url = host.serve("/rss", "<rss/>");

        assertThat(fetch(url)).isInstanceOf(Fetched.Content.class);
    }

    @Test
    void whatMayHealIsNotWhatIsForbidden() {
        assertThat(new Fetched.Failed("answered 429", 429, Duration.ZERO).mayHeal())
                .isTrue();
        assertThat(new Fetched.Failed("answered 503", 503, Duration.ZERO).mayHeal())
                .isTrue();
        assertThat(Fetched.Failed.without("no answer").mayHeal()).isTrue();
        assertThat(new Fetched.Failed("answered 404", 404, Duration.ZERO).mayHeal())
                .isFalse();
    }

    @Test
    void saysWhereADocumentWasAfterRedirects() {
        var there = host.serve("/there", "<rss/>");
        var here = host.serve("/here", 301, Map.of("Location", "/there"), new byte[0]);

        assertThat(((Fetched.Content) fetch(here)).address()).isEqualTo(there);
    }

    @Test
    void passesOnHowLongAServerAsksToWait() {
        var url = host.serve("/busy", 429, Map.of("Retry-After", "90"), new byte[0]);

        assertThat(fetch(url)).isEqualTo(new Fetched.Failed("answered 429", 429, Duration.ofSeconds(90)));
    }

    @Test
    void obeysRobotsUnlessToldOtherwise() {
        host.serve("/robots.txt", "User-agent: *\nDisallow: /private/\n");
        var url = host.serve("/private/rss", "<rss/>");

        assertThat(reason(url)).isEqualTo("robots.txt of 127.0.0.1 does not allow it");
        assertThat(fetcher(false, "127.0.0.0/8").fetch(url, Fetched.Validators.NONE))
                .isInstanceOf(Fetched.Content.class);
    }

    @Test
    void obeysTheRobotsOfTheHostThatARedirectLeadsTo() {
        try (var other = FeedHost.start()) {
            other.serve("/robots.txt", "User-agent: *\nDisallow: /private/\n");
            var closed = other.serve("/private/rss", "<rss/>");
            var open = other.serve("/rss", "<rss/>");
            var toClosed = host.serve("/closed", 302, Map.of("Location", closed.toString()), new byte[0]);
            var toOpen = host.serve("/open", 302, Map.of("Location", open.toString()), new byte[0]);

            assertThat(reason(toClosed))
                    .isEqualTo("redirects to " + closed + ", which robots.txt of 127.0.0.1 does not allow");
            assertThat(fetch(toClosed)).isInstanceOf(Fetched.Refused.class);
            assertThat(other.visits("/private/rss")).isEmpty();
            assertThat(fetch(toOpen)).isInstanceOf(Fetched.Content.class);
            assertThat(fetcher(false, "127.0.0.0/8").fetch(toClosed, Fetched.Validators.NONE))
                    .isInstanceOf(Fetched.Content.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void waitsForRobotsThatAreOutOfOrderAndGoesOnWhenTheyHeal(int status) {
        host.serve("/robots.txt", status, Map.of("Retry-After", "90"), new byte[0]);
        var url = host.serve("/rss", "<rss/>");
        var clock = new HandSetClock();
        var fetcher = fetcher(clock, true, "127.0.0.0/8");

        var failed = (Fetched.Failed) fetcher.fetch(url, Fetched.Validators.NONE);

        assertThat(failed.reason()).isEqualTo("waits for robots.txt of 127.0.0.1, which answered " + status);
        assertThat(failed.mayHeal()).isTrue();
        assertThat(failed.retryAfter()).isEqualTo(Duration.ofSeconds(90));
        assertThat(host.visits("/rss")).isEmpty();

        host.serve("/robots.txt", "User-agent: *\nDisallow: /private/\n");
        assertThat(fetcher.fetch(url, Fetched.Validators.NONE)).isEqualTo(failed);
        clock.pass(Duration.ofMinutes(3));
        assertThat(fetcher.fetch(url, Fetched.Validators.NONE)).isInstanceOf(Fetched.Content.class);
    }

    @Test
    void waitsForTheRobotsOfTheHostThatARedirectLeadsTo() {
        try (var other = FeedHost.start()) {
            other.serve("/robots.txt", 503, Map.of(), new byte[0]);
            var there = other.serve("/rss", "<rss/>");
            var here = host.serve("/moved", 302, Map.of("Location", there.toString()), new byte[0]);

            assertThat(fetch(here))
                    .isInstanceOfSatisfying(
                            Fetched.Failed.class,
                            failed -> assertThat(failed.mayHeal()).isTrue());
            assertThat(other.visits("/rss")).isEmpty();
        }
    }

    @Test
    void asksAHostOneAfterTheOtherAndPauses() {
        var url = host.serve("/rss", "<rss/>");
        var fetcher = fetcher(false, "127.0.0.0/8");

        IntStream.range(0, 4).parallel().forEach(_ -> fetcher.fetch(url, Fetched.Validators.NONE));

        // The host notes a visit after it has answered.
        await().until(() -> host.visits("/rss").size() == 4);
        var visits = host.visits("/rss").stream()
                .sorted((one, other) -> Long.compare(one.begin(), other.begin()))
                .toList();
        assertThat(IntStream.range(1, 4)
                        .mapToObj(n -> Duration.ofNanos(
                                visits.get(n).begin() - visits.get(n - 1).begin())))
                .allSatisfy(gap -> assertThat(gap).isGreaterThanOrEqualTo(PAUSE));
    }

    private String reason(URI url) {
        return switch (fetch(url)) {
            case Fetched.Refused(var reason) -> reason;
            case Fetched.Failed(var reason, var _, var _) -> reason;
            case Fetched fetched -> throw new AssertionError(fetched);
        };
    }

    private static Fetched fetch(URI url) {
        return fetcher(true, "127.0.0.0/8").fetch(url, Fetched.Validators.NONE);
    }

    private static Fetcher fetcher(boolean robots, String... permitted) {
        return fetcher(Clock.systemUTC(), robots, permitted);
    }

    private static Fetcher fetcher(Clock clock, boolean robots, String... permitted) {
        var settings =
                new FetchSettings(DataSize.ofMegabytes(10), Duration.ofSeconds(2), PAUSE, robots, List.of(permitted));
        var http = new HttpFetch(settings, clock);
        return new Fetcher(http, new Robots(http, clock), settings);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
