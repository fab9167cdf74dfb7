package org.chancery.ingest.arrival.feed.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chancery.contract.ArticleIdentity;
import org.jspecify.annotations.Nullable;

/**
 * A feed to poll.
 *
 * @param id follows from the address, so that nobody adds a feed twice
 * @param name of the outlet; without one, the feed's own title
 * @param language of its articles if they do not say (BCP 47)
 * @param include words of which an item must have one; without any, all items count
 * @param exclude words of which an item must have none
 * @param fullText whether the pages of items are fetched of which the feed has only a summary
 * @param fetchAt when somebody last asked to fetch it without delay
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Feed(
        String id,
        URI url,
        @Nullable String name,
        @Nullable String language,
        List<String> include,
        List<String> exclude,
        boolean fullText,
        boolean paused,
        Instant addedAt,
        @Nullable Instant fetchAt) {
    /** @throws NullPointerException naming what is missing, as a record of the topic may lack anything */
    public Feed {
        requireNonNull(id, "id");
        requireNonNull(url, "url");
        requireNonNull(url.getHost(), "host of url");
        requireNonNull(addedAt, "addedAt");
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** The id of the feed at this address. */
    public static String idOf(URI url) {
        return UUID.nameUUIDFromBytes(ArticleIdentity.canonical(url.toString()).getBytes(UTF_8))
                .toString();
    }

    /** The same, to be fetched without delay. */
    public Feed fetchedAt(Instant now) {
        return new Feed(id, url, name, language, include, exclude, fullText, paused, addedAt, now);
    }
}
