package org.chancery.standalone.push.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive (WARC), such as those of the news crawl of Common Crawl: the pages in it that were found, one after the other. */
final class WebArchive {
    /** As long as the ingest service lets a page be. */
    private static final int LONGEST = 10 << 20;

    private static final int FOUND = 200;

    private final SavedPages pages = new SavedPages();
    private final String name;
    private final InputStream in;
    private @Nullable WarcReader reader;
    private long number;
    private boolean isBroken;

    /** @param in unpacked */
    WebArchive(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /** Each reads its page when it is asked, which must be before the next one; what stands between the pages is passed over. */
    Stream<Supplier<Outgoing>> entries() {
        return Stream.generate(this::next).takeWhile(Optional::isPresent).map(Optional::orElseThrow);
    }

    private Optional<Supplier<Outgoing>> next() {
        try {
            for (var record = nextRecord(); record.isPresent(); record = nextRecord()) {
                if (record.get() instanceof WarcResponse response && isPage(response)) {
                    var place = name + "#" + ++number;
                    return Optional.of(() -> article(place, response));
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            isBroken = true;
            var reason = "the rest of the archive cannot be read: " + e.getMessage();
            return Optional.of(() -> new Outgoing.Unreadable(name + "#" + (number + 1), reason));
        }
    }

    private Optional<WarcRecord> nextRecord() throws IOException {
        if (isBroken) {
            return Optional.empty();
        }
        if (reader == null) {
            reader = new WarcReader(in);
        }
        return reader.next();
    }

    private static boolean isPage(WarcResponse response) {
        try {
            return response.http().status() == FOUND
                    && response.payloadType().base().toString().contains("html");
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    private Outgoing article(String place, WarcResponse response) {
        try {
            var body = response.http().bodyDecoded().stream().readNBytes(LONGEST + 1);
            if (body.length > LONGEST) {
                return new Outgoing.Unreadable(place, "the page exceeds " + LONGEST + " bytes");
            }
            return pages.article(place, body, response.http().contentType().toString(), response.targetURI());
        } catch (IOException | IllegalArgumentException e) {
            return new Outgoing.Unreadable(place, "the page cannot be unpacked: " + e.getMessage());
        }
    }
}
