package org.chancery.store.query.atom;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import java.time.Instant;
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
import org.chancery.store.alert.Delivery;
import org.chancery.store.alert.Figure;
import org.chancery.store.happening.Happening;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes entries of a feed; each leads to the page. */
final class Entries {
    /** Articles may have characters that XML cannot. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final UriComponentsBuilder page;

    private Entries(UriComponentsBuilder page) {
        this.page = page;
    }

    /** Entries that lead to the page of this service. */
    static Entries leadingToThePage() {
        return new Entries(ServletUriComponentsBuilder.fromCurrentContextPath().path("/"));
    }

    /** A happening, which an alert told of at this moment. */
    Entry fired(Happening happening, Instant moment) {
        var entry = of(happening);
        entry.setUpdated(Date.from(moment));
        return entry;
    }

    /** A figure, of which an alert of this name told. */
    Entry fired(String alert, Figure figure, Delivery delivery) {
        var entry = new Entry();
        entry.setId("urn:uuid:" + delivery.id());
        entry.setTitle(clean("%s: %d".formatted(alert, figure.count())));
        entry.setPublished(Date.from(delivery.firedAt()));
        entry.setUpdated(Date.from(delivery.firedAt()));
        entry.setSummary(
                text("%d from %s to %s%s".formatted(figure.count(), figure.from(), figure.to(), usual(figure))));
        entry.setAlternateLinks(List.of(link(page.toUriString())));
        return entry;
    }

    private static String usual(Figure figure) {
        return figure.expected() == null ? "" : String.format(Locale.ROOT, ", usually %.1f", figure.expected());
    }

    Entry of(Happening happening) {
        var event = happening.event();
        var entry = new Entry();
        entry.setId("urn:uuid:" + happening.id());
        entry.setTitle(clean(title(event)));
        entry.setPublished(Date.from(happening.firstReport()));
        entry.setUpdated(Date.from(happening.lastReport()));
        entry.setSummary(text(event.evidence().text()));
        entry.setAlternateLinks(List.of(link(address(event))));
        return entry;
    }

    private static Content text(String text) {
        var content = new Content();
        content.setType(Content.TEXT);
        content.setValue(clean(text));
        return content;
    }

    private static Link link(String address) {
        var link = new Link();
        link.setRel("alternate");
        link.setHref(address);
        return link;
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

    /** Without what XML cannot hold. */
    static String clean(String text) {
        return NO_XML.matcher(text).replaceAll("");
    }
}
