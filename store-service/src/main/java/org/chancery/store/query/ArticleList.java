package org.chancery.store.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.chancery.store.database.ListedArticle;
import org.chancery.store.database.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A page of articles.
 *
 * @param next cursor of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleList(
        List<RawJson<ListedArticle>> articles, @Nullable String next) {}
