package org.chancery.store.query.atom;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Person;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes a feed of entries. */
final class AtomFeed {
    private AtomFeed() {}

    /** The feed at the address that is asked for, the latest entry first. */
    static Feed of(String title, List<Entry> entries) {
        var author = new Person();
        author.setName("Chancery");
        var feed = new Feed("atom_1.0");
        feed.setId(ServletUriComponentsBuilder.fromCurrentRequest().toUriString());
        feed.setTitle(Entries.clean(title));
        feed.setAuthors(List.of(author));
        feed.setEntries(entries);
        feed.setUpdated(entries.stream().map(Entry::getUpdated).findFirst().orElse(Date.from(Instant.EPOCH)));
        return feed;
    }
}
