package org.chancery.store.query.atom;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventStatus;
import org.chancery.store.happening.Happening;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes entries of a feed; each leads to the page. */
final class Entries {
    /** Articles may have characters that XML cannot. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final UriComponentsBuilder page;

    Entries(UriComponentsBuilder page) {
        this.page = page;
    }

    Entry of(Happening happening) {
        var event = happening.event();
        var entry = new Entry();
        entry.setId("urn:uuid:" + happening.id());
        entry.setTitle(clean(title(event)));
        entry.setPublished(Date.from(happening.firstReport()));
        entry.setUpdated(Date.from(happening.lastReport()));
        var evidence = new Content();
        evidence.setType(Content.TEXT);
        evidence.setValue(clean(event.evidence().text()));
        entry.setSummary(evidence);
        var link = new Link();
        link.setRel("alternate");
        link.setHref(address(event));
        entry.setAlternateLinks(List.of(link));
        return entry;
    }

    private String address(DiplomaticEvent event) {
        return page.cloneBuilder()
                .queryParam("article", "{article}")
                .queryParam("event", "{event}")
                .encode()
                .buildAndExpand(Objects.requireNonNull(event.article()).id(), event.id())
                .toUriString();
    }

    /** "France → Germany: Consult, visit (planned)". */
    private static String title(DiplomaticEvent event) {
        var mode = event.mode() == null ? "" : ", " + event.mode().replace('-', ' ');
        var status = event.status() == EventStatus.HAPPENED
                ? ""
                : " (%s)".formatted(lower(event.status().name()));
        return "%s → %s: %s%s%s"
                .formatted(
                        names(event.source()),
                        names(event.target()),
                        StringUtils.capitalize(lower(event.type().name())),
                        mode,
                        status);
    }

    private static String names(List<EventActor> actors) {
        return actors.isEmpty()
                ? "unsaid"
                : actors.stream().map(EventActor::name).distinct().collect(Collectors.joining(", "));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String clean(String text) {
        return NO_XML.matcher(text).replaceAll("");
    }
}
