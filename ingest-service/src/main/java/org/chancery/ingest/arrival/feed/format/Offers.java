package org.chancery.ingest.arrival.feed.format;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.kit.web.WebAddress;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the hub of a feed, and the address that it gives itself (WebSub, 4): a feed that lacks one of them offers nothing. */
public final class Offers {
    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

    /** A link of a header (RFC 8288, 3), with its parameters. */
    private static final Pattern LINK = Pattern.compile("<([^<>]*)>((?:\\s*;[^,<>\"]*(?:\"[^\"]*\")?)*)");

    private static final Pattern RELATION = Pattern.compile("(?i);\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))");

    private Offers() {}

    private record Link(String relations, String target) {
        boolean is(String relation) {
            return Arrays.stream(relations.strip().split("\\s+")).anyMatch(relation::equalsIgnoreCase);
        }
    }

    /** What the headers of an answer offer. */
    public static Optional<Offer> of(List<String> headers, URI address) {
        var links = headers.stream()
                .flatMap(header -> LINK.matcher(header).results())
                .map(link -> new Link(relations(link.group(2)), link.group(1)))
                .toList();
        return among(links, address);
    }

    private static String relations(String parameters) {
        var relation = RELATION.matcher(parameters);
        return !relation.find() ? "" : relation.group(1) == null ? relation.group(2) : relation.group(1);
    }

    /** What the feed itself offers: of RSS its channel, of others their root. */
    static Optional<Offer> of(Document feed, URI address) {
        var root = feed.getRootElement();
        var channels =
                root.getChildren().stream().filter(child -> child.getName().equals("channel"));
        var links = Stream.concat(Stream.of(root), channels)
                .flatMap(parent -> parent.getChildren("link", ATOM).stream())
                .map(link -> new Link(attribute(link, "rel"), attribute(link, "href")))
                .toList();
        return among(links, address);
    }

    private static String attribute(Element link, String name) {
        return link.getAttributeValue(name, "");
    }

    /** What a JSON Feed offers. */
    static Optional<Offer> of(JsonNode feed, URI address) {
        var hubs = feed.path("hubs")
                .valueStream()
                .filter(hub -> hub.path("type").asString("").equalsIgnoreCase("WebSub"))
                .map(hub -> new Link("hub", hub.path("url").asString("")));
        var self = new Link("self", feed.path("feed_url").asString(""));
        return among(Stream.concat(hubs, Stream.of(self)).toList(), address);
    }

    private static Optional<Offer> among(List<Link> links, URI address) {
        return target("hub", links, address)
                .flatMap(hub -> target("self", links, address).map(topic -> new Offer(hub, topic)));
    }

    private static Optional<URI> target(String relation, List<Link> links, URI address) {
        return links.stream()
                .filter(link -> link.is(relation))
                .flatMap(link -> checked(Links.resolved(link.target(), address)).stream())
                .findFirst();
    }

    private static Optional<URI> checked(@Nullable String target) {
        try {
            return Optional.ofNullable(target).map(WebAddress::of);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
