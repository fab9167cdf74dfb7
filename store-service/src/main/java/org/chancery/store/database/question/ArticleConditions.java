package org.chancery.store.database.question;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;

/** The filter of articles as conditions on the table of articles. */
public final class ArticleConditions {
    private static final String NAMES_COUNTRY = """
            article.id in (
                select article_id from leader_mention where country = any(?::text[]) and %1$s
                union all
                select article_id from event
                where scope = 'international' and status <> 'retracted' and (source && ?::text[] or target && ?::text[]) and %1$s)""";

    private static final String HAS_ISSUE =
            "exists (select 1 from issue_tag where article_id = article.id and issue_id = any(?::text[]))";

    private static final String NAMES_LEADER =
            "exists (select 1 from leader_mention where article_id = article.id and leader_id = ?)";

    private ArticleConditions() {}

    /** Usable articles; if an event is asked for, those that report such a one. */
    public static Conditions of(ArticleFilter filter, EventFilter reported) {
        return of(filter, reported, Optional.empty());
    }

    /** The same, from this moment on: what was found in an article has its date, so that no more need be read of that, either. */
    static Conditions of(ArticleFilter filter, EventFilter reported, Optional<OffsetDateTime> earliest) {
        var all = new Conditions();
        all.add("status = 'USABLE'");
        earliest.ifPresent(moment -> all.add("dated_at >= ?", moment));
        addCountry(all, filter.country(), earliest);
        all.addIfAny(HAS_ISSUE, filter.issue());
        all.addIfGiven(NAMES_LEADER, filter.leader());
        all.addIfGiven("outlet = ?", filter.outlet());
        all.addIfGiven("language = ?", filter.language());
        all.addPublication(filter.from(), filter.to());
        all.addPublication(filter.publishedFrom(), filter.publishedTo());
        all.addIfGiven("article.id = ?", filter.article());
        all.addIfGiven("words @@ websearch_to_tsquery('english', ?)", filter.q());
        EventConditions.addReporting(all, "article.id", reported, earliest);
        return all;
    }

    private static void addCountry(Conditions all, List<String> countries, Optional<OffsetDateTime> earliest) {
        if (!countries.isEmpty()) {
            var values = countries.toArray(String[]::new);
            earliest.ifPresentOrElse(
                    moment -> all.add(NAMES_COUNTRY.formatted("dated_at >= ?"), values, moment, values, values, moment),
                    () -> all.add(NAMES_COUNTRY.formatted("true"), values, values, values));
        }
    }

    /** Restricts mentions of leaders to those in such articles. */
    static void addNaming(Conditions all, ArticleFilter filter, EventFilter reported) {
        var articles = of(filter, reported);
        all.add(
                articles.in("article_id in (select article.id from article where %s)"),
                articles.valuesAnd().toArray());
    }
}
