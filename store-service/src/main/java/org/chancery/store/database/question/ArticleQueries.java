package org.chancery.store.database.question;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventStatus;
import org.chancery.store.database.ListedArticle;
import org.chancery.store.database.Page;
import org.chancery.store.database.PageRequest;
import org.chancery.store.database.RawJson;
import org.chancery.store.database.question.Habits.Habit;
import org.chancery.store.database.question.Horizon.Published;
import org.chancery.store.database.question.Horizon.Step;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of the table of articles. */
@Component
public class ArticleQueries {
    private static final String BY_ID = """
            select enriched
            from article
            where id = ? and status <> 'WITHHELD'
            """;

    private static final String ITEM = """
            select id, dated_at, jsonb_build_object(
                'article', enriched -> 'article' #- '{body}', 'leaders', enriched -> 'leaders',
                'issues', enriched -> 'issues', 'events', jsonb_array_length(enriched -> 'events')) as item
            from article
            """;

    private static final String LATEST = ITEM + """
            where %s
            order by dated_at desc, id desc
            limit ?
            """;

    /** What is so rare is found first and sorted then; one after the other, the database would read many that do not match. */
    private static final String RARE = """
            with found as materialized (select id, dated_at from article where %s)
            """ + ITEM + """
            where id in (select id from found order by dated_at desc, id desc limit ?)
            order by dated_at desc, id desc
            """;

    /** In articles. */
    private static final int FARTHER = 5_000;

    /** Found by what they report or name, the latest first, until there are enough of which all the rest is true. */
    private static final String TOLD = """
            with told as materialized (select distinct article_id, dated_at from (TELLING) as telling where %s)
            select id, dated_at, item
            from (select article_id as told_id, dated_at as told_at from told order by dated_at desc, article_id desc) as told
                cross join lateral (""" + ITEM + """
                where id = told_id and ARTICLE
                offset 0) as article
            order by told_at desc, told_id desc
            limit ?
            """;

    private static final String ARE_FEW = """
            select count(*) < ?
            from (select from article where words @@ websearch_to_tsquery('english', ?) limit ?) as few
            """;

    /** Of so few each can be asked what it reports. */
    private static final int FEW = 2_000;

    private final JdbcClient jdbc;
    private final Horizon horizon;
    private final Habits habits;

    ArticleQueries(JdbcClient jdbc, Horizon horizon, Habits habits) {
        this.jdbc = jdbc;
        this.horizon = horizon;
        this.habits = habits;
    }

    /** The edition that holds, with what was found in it. */
    public Optional<RawJson<EnrichedArticle>> article(String id) {
        return jdbc.sql(BY_ID).param(id).query(String.class).optional().map(RawJson::new);
    }

    /** What is asked of articles. */
    record Asked(ArticleFilter filter, EventFilter reported, PageRequest page) {
        boolean isOfFindings() {
            return reported.isGiven()
                    || filter.leader() != null
                    || !filter.country().isEmpty();
        }

        Published published() {
            return Published.of(
                    List.of(Optional.ofNullable(filter.from()), Optional.ofNullable(filter.publishedFrom())),
                    List.of(Optional.ofNullable(filter.to()), Optional.ofNullable(filter.publishedTo())));
        }
    }

    /** A page, the latest first. */
    public Page<ListedArticle> articles(ArticleFilter filter, EventFilter reported, PageRequest page) {
        var asked = new Asked(filter, reported, page);
        return horizon.page(page, asked.published(), steps(asked), habit -> all(habit, asked));
    }

    private List<Step<ListedArticle>> steps(Asked asked) {
        var nearest = new Step<>(Horizon.NEAREST, Habit.LATEST_FIRST, earliest -> dated(LATEST, asked, earliest));
        if (asked.filter().q() == null) {
            return List.of(
                    nearest, new Step<>(FARTHER, Habit.LATEST_FIRST, earliest -> dated(LATEST, asked, earliest)));
        }
        // Words are compared one by one only in few articles: the index of words is faster than reading those of
        // thousands.
        return Stream.concat(
                        Stream.of(nearest),
                        (asked.isOfFindings() ? Stream.of(FARTHER) : Stream.of(20_000, 200_000))
                                .map(articles ->
                                        new Step<>(articles, Habit.NONE, earliest -> dated(RARE, asked, earliest))))
                .toList();
    }

    private List<PageRow<ListedArticle>> dated(String statement, Asked asked, OffsetDateTime earliest) {
        return rows(
                statement, ArticleConditions.of(asked.filter(), asked.reported(), Optional.of(earliest)), asked.page());
    }

    List<PageRow<ListedArticle>> all(Habit habit, Asked asked) {
        var words = asked.filter().q();
        if (asked.filter().article() != null || asked.isOfFindings() && words != null && isInFew(words)) {
            return rows(RARE, ArticleConditions.ofEach(asked.filter(), asked.reported()), asked.page());
        }
        return habit == Habit.LOOKED_UP && isLookedUp(asked)
                ? habits.by(habit, () -> lookedUp(asked))
                : rows(RARE, ArticleConditions.of(asked.filter(), asked.reported()), asked.page());
    }

    private boolean isInFew(String words) {
        return habits.by(
                Habit.LOOKED_UP,
                () -> jdbc.sql(ARE_FEW)
                        .params(FEW, words, FEW)
                        .query(Boolean.class)
                        .single());
    }

    /** What was taken back keeps the date that its article had then. */
    private static boolean isLookedUp(Asked asked) {
        var reported = asked.reported();
        return reported.isGiven()
                ? EventConditions.isLookedUp(reported) && !reported.status().contains(EventStatus.RETRACTED)
                : asked.isOfFindings();
    }

    private List<PageRow<ListedArticle>> lookedUp(Asked asked) {
        var telling = telling(asked);
        var articles = ArticleConditions.ofEach(asked.filter(), EventFilter.NONE);
        var seen = new Conditions();
        seen.addPage(asked.page(), "dated_at, article_id");
        var statement = seen.in(TOLD).replace("TELLING", telling.in("%s")).replace("ARTICLE", articles.in("%s"));
        var values = telling.valuesAnd(seen.valuesAnd().toArray());
        values.addAll(articles.valuesAnd(asked.page().limit() + 1));
        return jdbc.sql(statement)
                .params(values)
                .query(PageRow::<ListedArticle>of)
                .list();
    }

    /** What is likely to be the rarest. */
    private static Conditions telling(Asked asked) {
        var filter = asked.filter();
        var dated = ArticleConditions.dated(filter);
        if (asked.reported().isGiven()) {
            return EventConditions.telling(asked.reported(), filter, dated);
        }
        return filter.leader() == null
                ? ArticleConditions.naming(filter.country(), dated)
                : ArticleConditions.naming(filter.leader(), dated);
    }

    private List<PageRow<ListedArticle>> rows(String statement, Conditions conditions, PageRequest page) {
        conditions.addPage(page);
        return jdbc.sql(conditions.in(statement))
                .params(conditions.valuesAnd(page.limit() + 1))
                .query(PageRow::<ListedArticle>of)
                .list();
    }
}
