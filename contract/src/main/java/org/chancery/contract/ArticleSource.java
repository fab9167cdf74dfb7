package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The outlet that published an article.
 *
 * @param name as its readers know it ("Los Angeles Times")
 * @param uri the outlet's own address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleSource(@Nullable String name, @Nullable String uri) {}
