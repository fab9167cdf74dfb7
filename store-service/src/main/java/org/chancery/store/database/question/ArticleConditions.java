package org.chancery.store.database.question;

import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;

/** The filter of articles as conditions on the table of articles. */
public final class ArticleConditions {
    private static final String NAMES_COUNTRY = """
            (exists (select 1 from leader_mention where article_id = article.id and country = any(?::text[]))
                or exists (
                    select 1 from event
                    where article_id = article.id and scope = 'international' and (source && ?::text[] or target && ?::text[])))""";

    private static final String HAS_ISSUE =
            "exists (select 1 from issue_tag where article_id = article.id and issue_id = any(?::text[]))";

    private static final String NAMES_LEADER =
            "exists (select 1 from leader_mention where article_id = article.id and leader_id = ?)";

    private ArticleConditions() {}

    /** Usable articles; if an event is asked for, those that report such a one. */
    public static Conditions of(ArticleFilter filter, EventFilter reported) {
        var all = new Conditions();
        all.add("status = 'USABLE'");
        all.addIfAny(NAMES_COUNTRY, filter.country());
        all.addIfAny(HAS_ISSUE, filter.issue());
        all.addIfGiven(NAMES_LEADER, filter.leader());
        all.addIfGiven("outlet = ?", filter.outlet());
        all.addIfGiven("language = ?", filter.language());
        all.addPublication(filter.from(), filter.to());
        all.addPublication(filter.publishedFrom(), filter.publishedTo());
        all.addIfGiven("article.id = ?", filter.article());
        all.addIfGiven("words @@ websearch_to_tsquery('english', ?)", filter.q());
        EventConditions.addReporting(all, "article.id", reported);
        return all;
    }

    /** Restricts mentions of leaders to those in such articles. */
    static void addNaming(Conditions all, ArticleFilter filter, EventFilter reported) {
        var articles = of(filter, reported);
        all.add(
                articles.in("article_id in (select article.id from article where %s)"),
                articles.valuesAnd().toArray());
    }
}
