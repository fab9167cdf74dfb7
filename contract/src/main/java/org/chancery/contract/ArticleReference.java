package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The edition that reported an event, for readers who see the event alone.
 *
 * @param offset of the edition's record in the raw topic; of two editions with the same version, the one with the higher offset is later
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleReference(
        String id,
        int version,
        @Nullable Long offset,
        @Nullable String url,
        String title,
        @Nullable ArticleSource source,
        @Nullable Instant publishedAt) {}
