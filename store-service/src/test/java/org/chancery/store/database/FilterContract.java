package org.chancery.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventScope;
import org.chancery.contract.EventStatus;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.LeaderFilter;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Filters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a filter means: the same in a list, whatever store it comes from, and on the stream. */
interface FilterContract {
    Instant NOON = Instant.parse("2023-01-01T12:00:00Z");
    PageRequest PAGE = new PageRequest(1000, Optional.empty());
    String ARTICLE = "/article/id";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "article=home, CONSULT",
        "article=home&scope=international, CONSULT",
        "article=home&scope=domestic, ASSAULT",
        "article=home&scope=all, ASSAULT+CONSULT",
        "article=home&type=ASSAULT, ''",
        "article=home&country=PER&scope=domestic, ASSAULT"
    })
    default void whatHappensAtHomeIsToldToWhoAsksForIt(String filter, String types, ArticleStore store) {
        var edition = Editions.edition("home", 1, null, Editions.meeting("home"))
                .withDomestic(List.of(Editions.atHome("home", "COP", "CVL")));
        store.save(List.of(edition));
        var asked = Filters.events(filter);

        var listed = Stored.values(store.events(asked, PAGE).items(), "/type");
        var streamed = edition.allEvents().stream()
                .map(event -> event.reportedBy(edition.reference()))
                .filter(asked::matches)
                .map(event -> event.type().name())
                .toList();

        assertThat(String.join("+", listed.stream().sorted().toList())).isEqualTo(types);
        assertThat(streamed).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    default void articlesAreFoundByWhatHappensAtHomeIfThatIsAsked(ArticleStore store) {
        store.save(List.of(Editions.edition("quiet-home", 1, null)
                .withDomestic(List.of(Editions.atHome("quiet-home", "COP", "CVL")))));
        var home = Filters.of(ArticleFilter.class, "article=quiet-home");
        var assault = Filters.events("type=ASSAULT").withoutArticle();
        var domestic = Filters.events("type=ASSAULT&scope=domestic").withoutArticle();

        assertThat(store.articles(home, assault, PAGE).items()).isEmpty();
        assertThat(store.articles(home, domestic, PAGE).items()).hasSize(1);
    }

    @Test
    default void anEventAtHomeIsRetractedLikeOthers(ArticleStore store) {
        var first = Editions.edition("home-again", 1, null)
                .withDomestic(List.of(Editions.atHome("home-again", "COP", "CVL")));
        var second = Editions.edition("home-again", 2, "by another");
        store.save(List.of(first));
        store.save(List.of(second));

        assertThat(store.corrections(second)).singleElement().satisfies(event -> {
            assertThat(event.status()).isEqualTo(EventStatus.RETRACTED);
            assertThat(event.isWithin(EventScope.DOMESTIC)).isTrue();
        });
        assertThat(store.events(Filters.events("article=home-again&scope=all"), PAGE)
                        .items())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "source=PER, 2",
        "source=per&source=USA, 0",
        "source=PER&target=CHL, 2",
        "target=PER, 0",
        "country=CHL, 2",
        "country=CHL&country=BOL, 2",
        "country=BOL, 0",
        "type=CONSULT, 1",
        "type=support, 1",
        "type=AID&type=SUPPORT, 1",
        "quad=1, 2",
        "quad=4, 0",
        "status=happened, 2",
        "status=planned, 0",
        "status=retracted, 0",
        "issue=diplomacy, 2",
        "issue=sanctions, 0",
        "leader=jose-perez, 2",
        "leader=jose, 0",
        "from=2024-05-02&to=2024-05-02, 2",
        "from=2024-05-03, 0",
        "to=2024-05-01, 0",
        "minConfidence=0.6, 2",
        "minConfidence=0.7, 1",
        "since=2020-01-01T00:00:00Z, 2",
        "q=thanked, 1",
        "q=TALK, 2",
        "q=PÉREZ, 1",
        "q=%, 0",
        "q=_, 0",
        "q=' or 1=1 --, 0",
        "mode=visit, 0",
        "organisation=UN, 0",
        "place=Lima, 0",
        "publishedFrom=2023-01-01&publishedTo=2023-01-01, 2",
        "publishedFrom=2023-01-02, 0",
        "outlet=Filter, 0",
        "outlet=Filter Post, 2",
        "article=filtered, 2",
        "article=filter, 0"
    })
    default void listAndStreamTakeAnEventFilterAlike(String filter, int found, ArticleStore store) {
        var edition = Editions.summit("filtered", "Filter Post", NOON);
        store.save(List.of(edition));
        // Of a filter that is not a list the first value counts.
        var asked = Filters.events(filter + "&article=filtered");

        var listed = Stored.values(store.events(asked, PAGE).items(), "/id");
        var streamed = edition.events().stream()
                .map(event -> event.reportedBy(edition.reference()))
                .filter(asked::matches)
                .map(DiplomaticEvent::id)
                .toList();

        assertThat(listed).hasSize(found);
        assertThat(streamed).containsExactlyInAnyOrderElementsOf(listed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country=PER",
                "country=CHL",
                "country=BOL&country=CHL",
                "issue=diplomacy",
                "leader=jose-perez",
                "q=chile talk",
                "q=thanked",
                "type=SUPPORT&source=PER",
                "language=en",
                "publishedFrom=2023-01-01",
                "from=2023-01-01&to=2023-01-01"
            })
    default void articlesAreFoundByWhatIsInThem(String filter, ArticleStore store) {
        store.save(List.of(Editions.summit("found", "Find Post", NOON)));

        assertThat(articles(store, filter + "&outlet=Find Post")).containsExactly("found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country=BOL",
                "issue=sanctions",
                "leader=jose",
                "q=Bolivia",
                "type=AID",
                "target=PER",
                "language=es",
                "publishedTo=2022-12-31",
                "q=%",
                "from=2023-01-02",
                "to=2022-12-31",
                "outlet=Find",
                "article=find"
            })
    default void articlesAreNotFoundByWhatIsNotInThem(String filter, ArticleStore store) {
        store.save(List.of(Editions.summit("found", "Find Post", NOON)));

        assertThat(articles(store, filter + "&outlet=Find Post")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "country=PER, true",
        "country=CHL, false",
        "name=pér, true",
        "name=JOSÉ, true",
        "name=José P, true",
        "name=érez, false",
        "name=%, false",
        "to=1800-01-01, false",
        "issue=diplomacy&language=en&outlet=The Lima Courier&leader=jose-perez&q=talk, true",
        "issue=sanctions, false",
        "language=es, false",
        "outlet=Lima, false",
        "leader=jose, false",
        "q=Bolivia, false",
        "publishedFrom=2024-05-04, false",
        "publishedTo=2024-05-02, false"
    })
    default void leadersAreFoundByWhatArticlesSayOfThem(String filter, boolean isFound, ArticleStore store) {
        store.save(List.of(Editions.summit("led")));

        var leaders = store.leaders(
                Filters.of(LeaderFilter.class, filter),
                Filters.of(ArticleFilter.class, filter + "&article=led").withoutMention(),
                Filters.all(),
                1000);

        assertThat(Stored.values(leaders, "/id").contains("jose-perez")).isEqualTo(isFound);
    }

    @Test
    default void pagesFollowOneAnotherWithoutGapOrDoubleAlsoWhereDatesAreEqual(ArticleStore store) {
        for (int i = 0; i < 7; i++) {
            store.save(List.of(Editions.summit("page " + i, "Pages Post", NOON.plusSeconds(i / 3))));
        }
        var filter = Filters.of(ArticleFilter.class, "outlet=Pages Post");

        var first = store.articles(filter, Filters.all(), new PageRequest(4, Optional.empty()));
        var last = store.articles(filter, Filters.all(), new PageRequest(4, first.next()));

        assertThat(Stored.values(first.items(), ARTICLE)).containsExactly("page 6", "page 5", "page 4", "page 3");
        assertThat(Stored.values(last.items(), ARTICLE)).containsExactly("page 2", "page 1", "page 0");
        assertThat(last.next()).isEmpty();
    }

    private static List<String> articles(ArticleStore store, String filter) {
        return Stored.values(
                store.articles(
                                Filters.of(ArticleFilter.class, filter),
                                Filters.events(filter).withoutArticle(),
                                PAGE)
                        .items(),
                ARTICLE);
    }
}
