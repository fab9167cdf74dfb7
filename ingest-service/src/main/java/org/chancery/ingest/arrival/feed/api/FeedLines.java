package org.chancery.ingest.arrival.feed.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.kit.json.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a file with a feed on each line, as somebody would add it. */
final class FeedLines {
    /** What the starter list tells its readers. */
    private static final List<String> FOR_READERS = List.of("region", "kind");

    private final JsonMapper json;
    private final Clock clock;

    FeedLines(JsonMapper json, Clock clock) {
        this.json = StrictJson.like(json)
                .rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.clock = clock;
    }

    /** @throws IllegalArgumentException naming file and line where there is no feed */
    List<Feed> of(Path file) {
        try {
            var lines = Files.readAllLines(file, UTF_8);
            var feeds = new ArrayList<Feed>();
            for (int number = 1; number <= lines.size(); number++) {
                var line = lines.get(number - 1);
                if (!line.isBlank()) {
                    feeds.add(feed(line, file + ":" + number));
                }
            }
            return feeds;
        } catch (IOException e) {
            throw new UncheckedIOException("CHANCERY_FEED_FILE " + file + " cannot be read", e);
        }
    }

    private Feed feed(String line, String place) {
        try {
            var told = json.readValue(line, ObjectNode.class).remove(FOR_READERS);
            return json.treeToValue(told, FeedRequest.class).feed(clock.instant());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(place + ": " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }
}
