package org.chancery.ingest.page;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page.
 *
 * @param address the one that the page calls its own, if it may, or else where it was found
 * @param text without markup, with a blank line between paragraphs; never empty
 * @param language BCP 47
 */
public record Page(
        URI address,
        @Nullable String title,
        @Nullable String byline,
        String text,
        @Nullable String language,
        @Nullable Instant publishedAt) {}
