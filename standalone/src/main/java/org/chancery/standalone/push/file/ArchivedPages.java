package org.chancery.standalone.push.file;

import java.io.EOFException;
import java.io.IOException;
import java.util.function.Supplier;
import org.chancery.ingest.page.Dates;
import org.netpreserve.jwarc.WarcResponse;

/** The pages that records of a web archive hold. */
final class ArchivedPages {
    /** As long as the ingest service lets a page be. */
    private static final int LONGEST = 10 << 20;

    private static final int FOUND = 200;

    private final SavedPages pages = new SavedPages();

    /** Whether it is a page that was found. */
    static boolean isPage(WarcResponse response) {
        try {
            return response.http().status() == FOUND
                    && response.payloadType().base().toString().contains("html");
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    /**
     * The article of a page, which is looked for when it is asked for.
     *
     * @param places names the entry, once
     * @throws IOException if the record is damaged, and not only what it holds
     */
    Supplier<Outgoing> read(Supplier<String> places, WarcResponse response) throws IOException {
        byte[] body;
        try {
            body = response.http().bodyDecoded().stream().readNBytes(LONGEST + 1);
        } catch (IOException | IllegalArgumentException e) {
            response.body().consume();
            if (response.body().position() < response.body().size()) {
                throw new EOFException("it is cut off");
            }
            return unreadable(places.get(), "the page cannot be unpacked: " + WebArchive.reason(e));
        }
        var place = places.get();
        return body.length > LONGEST
                ? unreadable(place, "the page exceeds " + LONGEST + " bytes")
                : () -> article(place, body, response);
    }

    private static Supplier<Outgoing> unreadable(String place, String reason) {
        return () -> new Outgoing.Unreadable(place, reason);
    }

    private Outgoing article(String place, byte[] body, WarcResponse response) {
        try {
            var seen = Dates.moment(response.headers().first("WARC-Date").orElse(null));
            return pages.article(place, body, response.http().contentType().toString(), response.targetURI(), seen);
        } catch (IOException | IllegalArgumentException e) {
            return new Outgoing.Unreadable(place, "the page cannot be used: " + WebArchive.reason(e));
        }
    }
}
