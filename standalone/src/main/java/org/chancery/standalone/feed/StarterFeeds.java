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

    /** Each as a request to add it. */
    static List<ObjectNode> all() {
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
