package org.chancery.standalone.feed;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.standalone.feed.FeedsClient.Added;
import org.chancery.standalone.service.IngestOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code feeds}: which feeds a running ingest service polls. */
@Command(
        name = "feeds",
        description = {
            "Shows and changes which feeds a running ingest service polls: RSS, Atom, JSON Feed, news sitemaps, ninjs.",
            "FEED is the address, id or name of a feed on the list."
        })
public final class FeedsCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For the command line. */
    public FeedsCommand() {}

    @Command(name = "add", description = "Adds feeds: their items arrive from now on.")
    int add(
            @Parameters(arity = "0..*", paramLabel = "URL", description = "Addresses of feeds.") @Nullable
                    List<String> urls,
            @Option(names = "--starter", description = "Adds the starter list: feeds of all regions.") boolean starter,
            @Mixin FeedOptions options,
            @Mixin IngestOption service) {
        var asked = urls == null ? List.<String>of() : urls;
        if (asked.isEmpty() && !starter) {
            throw new ParameterException(spec.commandLine(), "Give the address of a feed, or --starter.");
        }
        if (starter && options.isAny()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--starter adds its feeds as they are; set no name, language, words or summaries.");
        }
        try (var client = new FeedsClient(service.address())) {
            var feeds = starter ? StarterFeeds.all() : List.<ObjectNode>of();
            Stream.concat(feeds.stream(), asked.stream().map(options::of)).forEach(feed -> say(told(client.add(feed))));
        }
        return 0;
    }

    private static String told(Added added) {
        var name = FeedLine.name(added.feed());
        return added.isNew() ? "added " + name : "on the list already, unchanged: " + name;
    }

    @Command(name = "list", description = "Lists all feeds, and how each fares.")
    int list(@Mixin IngestOption service) {
        try (var client = new FeedsClient(service.address())) {
            var feeds = client.list();
            if (!feeds.isEmpty()) {
                say(FeedLine.HEAD);
            }
            feeds.forEach(feed -> say(FeedLine.of(feed)));
            say(feeds.size() == 1 ? "1 feed" : feeds.size() + " feeds");
        }
        return 0;
    }

    @Command(name = "items", description = "Lists the last items of a feed, with what became of each.")
    int items(@Parameters(paramLabel = "FEED") String feed, @Mixin IngestOption service) {
        try (var client = new FeedsClient(service.address())) {
            client.items(id(client, feed)).forEach(item -> say(FeedLine.ofItem(item)));
        }
        return 0;
    }

    @Command(name = "pause", description = "Stops fetching a feed until it is resumed.")
    int pause(@Parameters(paramLabel = "FEED") String feed, @Mixin IngestOption service) {
        try (var client = new FeedsClient(service.address())) {
            say("paused " + FeedLine.name(client.pause(id(client, feed), true)));
        }
        return 0;
    }

    @Command(name = "resume", description = "Fetches a paused feed again.")
    int resume(@Parameters(paramLabel = "FEED") String feed, @Mixin IngestOption service) {
        try (var client = new FeedsClient(service.address())) {
            say("resumed " + FeedLine.name(client.pause(id(client, feed), false)));
        }
        return 0;
    }

    @Command(name = "fetch", description = "Fetches a feed without delay.")
    int fetch(@Parameters(paramLabel = "FEED") String feed, @Mixin IngestOption service) {
        try (var client = new FeedsClient(service.address())) {
            client.fetch(id(client, feed));
            say("fetching " + feed);
        }
        return 0;
    }

    @Command(name = "remove", description = "Removes a feed; its articles stay.")
    int remove(@Parameters(paramLabel = "FEED") String feed, @Mixin IngestOption service) {
        try (var client = new FeedsClient(service.address())) {
            client.remove(id(client, feed));
            say("removed " + feed);
        }
        return 0;
    }

    @Command(
            name = "test",
            description = "Fetches a feed and shows what it would bring, without adding it or its items.")
    int test(
            @Parameters(paramLabel = "URL", description = "Address of a feed.") String url,
            @Mixin FeedOptions options,
            @Mixin IngestOption service) {
        try (var client = new FeedsClient(service.address())) {
            FeedLine.ofPreview(client.preview(options.of(url))).forEach(this::say);
        }
        return 0;
    }

    private static String id(FeedsClient client, String feed) {
        return client.find(feed).path("id").asString();
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
