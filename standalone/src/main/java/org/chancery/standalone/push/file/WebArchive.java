package org.chancery.standalone.push.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web archive (WARC), such as those of the news crawl of Common Crawl: the pages in it that were found, one after the other, and each
 * record that is damaged.
 */
final class WebArchive {
    private final ArchivedPages pages = new ArchivedPages();
    private final String name;
    private final Unpacked file;
    private final ArchiveRecords records;
    private long number;
    private boolean isOver;

    /** @param in what the file holds, perhaps buffered */
    WebArchive(String name, Unpacked file, InputStream in) {
        this.name = name;
        this.file = file;
        records = new ArchiveRecords(file, in);
    }

    /** Each reads its page when it is asked; what stands between the pages is passed over. */
    Stream<Supplier<Outgoing>> entries() {
        return Stream.generate(this::next).takeWhile(Optional::isPresent).map(Optional::orElseThrow);
    }

    private Optional<Supplier<Outgoing>> next() {
        try {
            while (!isOver) {
                var record = records.next();
                if (record.isEmpty()) {
                    isOver = true;
                } else if (record.get() instanceof WarcResponse response && ArchivedPages.isPage(response)) {
                    return Optional.of(pages.read(this::place, response));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return damaged(reason(e));
        }
        return file.fault().flatMap(this::damaged);
    }

    /** If nothing readable comes after it because the file breaks off, the file says so itself. */
    private Optional<Supplier<Outgoing>> damaged(String reason) {
        try {
            isOver = !records.skipDamage();
        } catch (IOException e) {
            isOver = true;
        }
        return isOver && file.fault().isPresent()
                ? Optional.empty()
                : Optional.of(unreadable("a damaged record: " + reason));
    }

    private Supplier<Outgoing> unreadable(String reason) {
        var entry = new Outgoing.Unreadable(place(), reason);
        return () -> entry;
    }

    private String place() {
        return name + "#" + ++number;
    }

    static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
