package org.chancery.standalone.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** What is said of a feed besides its address. */
final class FeedOptions {
    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Name of the outlet; without it, the feed's own title.")
    private @Nullable String name;

    @Option(names = "--language", paramLabel = "TAG", description = "Language if the feed does not say: en, fr, pt-BR.")
    private @Nullable String language;

    @Option(names = "--include", paramLabel = "WORDS", description = "Only items with these words; repeat for others.")
    private List<String> include = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "WORDS", description = "No items with these words; repeat for others.")
    private List<String> exclude = new ArrayList<>();

    @Option(
            names = "--summaries",
            description = "Do not fetch the pages of items of which the feed has only a summary.")
    private boolean summaries;

    /** Whether anything is said. */
    boolean isAny() {
        return name != null || language != null || summaries || !include.isEmpty() || !exclude.isEmpty();
    }

    /** A request for the feed at this address. */
    ObjectNode of(String url) {
        var request = FeedsClient.request()
                .put("url", url)
                .put("name", name)
                .put("language", language)
                .put("fullText", !summaries);
        include.forEach(request.putArray("include")::add);
        exclude.forEach(request.putArray("exclude")::add);
        return request;
    }
}
