package org.chancery.standalone.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.node.ObjectNode;

/** The feeds that the seeds propose to begin with. */
final class StarterFeeds {
    private static final String PLACE = "seeds/feeds/starter.ndjson";

    private StarterFeeds() {}

    /** Each as a request to add it; region and kind only tell who reads the list what it covers. */
    static List<ObjectNode> all() {
        return told().stream()
                .map(feed -> feed.remove(List.of("region", "kind")))
                .toList();
    }

    /** Each as the list has it. */
    static List<ObjectNode> told() {
        try {
            return new ClassPathResource(PLACE)
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(FeedsClient::request)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the starter list cannot be read", e);
        }
    }
}
