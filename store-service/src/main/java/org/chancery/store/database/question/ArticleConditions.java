package org.chancery.store.database.question;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;

/** The filter of articles as conditions on the table of articles. */
public final class ArticleConditions {
    private static final String NAMED = "country = any(?::text[])";

    private static final String NAMED_BY_EVENT =
            "event.scope = 'international' and event.status <> 'retracted' and (source && ?::text[] or target && ?::text[])";

    private static final String EACH_NAMES_COUNTRY = """
            (exists (select 1 from leader_mention where article_id = article.id and %s)
                or exists (select 1 from event where article_id = article.id and %s offset 0))""".formatted(NAMED, NAMED_BY_EVENT);

    private static final String EACH_REPORTS =
            "exists (select 1 from event where event.article_id = article.id and %s offset 0)";

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
        var dated = dated(filter);
        earliest.ifPresent(moment -> dated.add("dated_at >= ?", moment));
        var all = ofItself(filter);
        all.addAll(dated);
        if (!filter.country().isEmpty()) {
            var naming = naming(filter.country(), dated);
            all.add(
                    naming.in("article.id in (select article_id from (%s) as naming)"),
                    naming.valuesAnd().toArray());
        }
        EventConditions.addReporting(all, "article.id", reported, dated);
        return all;
    }

    /** The same for articles of which each is looked at by itself: for few that may be of any day. */
    static Conditions ofEach(ArticleFilter filter, EventFilter reported) {
        var all = ofItself(filter);
        all.addAll(dated(filter));
        all.addIfAny(EACH_NAMES_COUNTRY, filter.country());
        if (reported.isGiven()) {
            var events = EventConditions.of(reported);
            all.add(events.in(EACH_REPORTS), events.valuesAnd().toArray());
        }
        return all;
    }

    /** The days of publication that are asked for. */
    static Conditions dated(ArticleFilter filter) {
        var all = new Conditions();
        all.addPublication(filter.from(), filter.to());
        all.addPublication(filter.publishedFrom(), filter.publishedTo());
        return all;
    }

    /** A selection of id and date of the articles that name a country, with its values; some of them more than once. */
    static Conditions naming(List<String> countries, Conditions dated) {
        var leaders = new Conditions();
        leaders.addIfAny(NAMED, countries);
        leaders.addAll(dated);
        var events = new Conditions();
        events.addIfAny(NAMED_BY_EVENT, countries);
        events.addAll(dated);
        return leaders.as("select article_id, dated_at from leader_mention where %s")
                .or("union all", events.as("select article_id, dated_at from event where %s"));
    }

    /** The same of the articles that name a leader. */
    static Conditions naming(String leader, Conditions dated) {
        var mentions = new Conditions();
        mentions.add("leader_id = ?", leader);
        mentions.addAll(dated);
        return mentions.as("select article_id, dated_at from leader_mention where %s");
    }

    private static Conditions ofItself(ArticleFilter filter) {
        var all = new Conditions();
        all.add("status = 'USABLE'");
        all.addIfAny(HAS_ISSUE, filter.issue());
        all.addIfGiven(NAMES_LEADER, filter.leader());
        all.addIfGiven("outlet = ?", filter.outlet());
        all.addIfGiven("language = ?", filter.language());
        all.addIfGiven("article.id = ?", filter.article());
        all.addIfGiven("words @@ websearch_to_tsquery('english', ?)", filter.q());
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
