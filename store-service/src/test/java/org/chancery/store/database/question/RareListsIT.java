package org.chancery.store.database.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.store.database.PageRequest;
import org.chancery.store.database.question.ArticleQueries.Asked;
import org.chancery.store.database.question.Habits.Habit;
import org.chancery.store.database.statistics.RandomNews;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.running.Filters;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is rare or long ago is listed in ways of its own: page by page the same as by the plain statement. */
class RareListsIT {
    private static final int EDITIONS = 400;
    private static final int ARTICLES = 250;
    private static final int PAGE = 7;

    @AutoClose
    private static final Running RUNNING = Running.start();

    @BeforeAll
    static void news() {
        var news = new RandomNews(16);
        Stream.generate(() -> Stream.generate(() -> news.edition(ARTICLES, 3))
                        .limit(20)
                        .toList())
                .limit(EDITIONS / 20)
                .forEach(RUNNING.store().articles()::save);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country=TAA",
                "source=TAB&target=TAA",
                "organisation=TAO&type=ASSAULT",
                "type=CONSULT&type=AID&status=planned",
                "type=ACCUSE&outlet=Daily&language=en",
                "scope=domestic&type=AGREE",
                "scope=all&country=TAC&quad=4",
                "status=retracted&source=TAA",
                "country=TAD&from=2022-03-17&to=2023-02-11",
                "type=AGREE&publishedFrom=2022-02-01&publishedTo=2022-09-30",
                "outlet=Weekly&country=TAA"
            })
    void eventsAndTheirArticles(String question) {
        var filter = Filters.events(question);
        var queries = RUNNING.store().service().part(EventQueries.class);
        var articles = RUNNING.store().service().part(ArticleQueries.class);

        assertThat(pages(page -> queries.all(Habit.LOOKED_UP, filter, page)))
                .isEqualTo(pages(page -> queries.all(Habit.NONE, filter, page)));
        var reporting = Filters.of(ArticleFilter.class, "from=2022-01-10");
        assertThat(pages(page -> articles.all(Habit.LOOKED_UP, new Asked(reporting, filter, page))))
                .isEqualTo(pages(page -> articles.all(Habit.NONE, new Asked(reporting, filter, page))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country=TAA",
                "country=TAO&to=2022-12-31",
                "country=TAC&publishedFrom=2022-02-01&outlet=Daily",
                "country=TAB&language=fr"
            })
    void articlesNamingACountry(String question) {
        var filter = Filters.of(ArticleFilter.class, question);
        var articles = RUNNING.store().service().part(ArticleQueries.class);
        for (var reported : List.of(EventFilter.NONE, Filters.events("type=AID"))) {
            assertThat(pages(page -> articles.all(Habit.LOOKED_UP, new Asked(filter, reported, page))))
                    .isEqualTo(pages(page -> articles.all(Habit.NONE, new Asked(filter, reported, page))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2022-01-01&to=2022-12-31",
                "to=2022-06-30&type=ASSAULT",
                "from=2020-12-01&to=2021-11-30&country=TAA",
                "publishedFrom=2022-03-01&publishedTo=2022-08-31&quad=3",
                "publishedTo=2022-08-31&from=2020-01-01&source=TAB&target=TAA"
            })
    void happeningsOfLongAgo(String question) {
        var filter = Filters.events(question);
        var queries = RUNNING.store().service().part(HappeningQueries.class);
        var plain = pages(page -> queries.all(Habit.NONE, filter, page));

        assertThat(plain).isNotEmpty();
        assertThat(pages(page -> queries.around(new Around(filter), filter, page)))
                .isEqualTo(plain);
        assertThat(pages(page -> queries.all(Habit.LOOKED_UP, filter, page))).isEqualTo(plain);
    }

    private static <T> List<PageRow<T>> pages(Function<PageRequest, List<PageRow<T>>> list) {
        var all = new ArrayList<PageRow<T>>();
        var page = new PageRequest(PAGE, Optional.empty());
        for (var rows = list.apply(page); !rows.isEmpty(); rows = list.apply(page)) {
            var shown = rows.stream().limit(PAGE).toList();
            all.addAll(shown);
            page = new PageRequest(PAGE, Optional.of(shown.getLast().place()));
        }
        return all;
    }
}
