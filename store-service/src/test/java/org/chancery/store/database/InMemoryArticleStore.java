package org.chancery.store.database;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.contract.ArticleIdentity;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventScope;
import org.chancery.contract.EventStatus;
import org.chancery.store.database.edition.Held;
import org.chancery.store.database.edition.Place;
import org.chancery.store.database.question.PageRow;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.filter.LeaderFilter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A store that forgets everything when it ends; what the contract says, without a database. */
final class InMemoryArticleStore implements ArticleStore {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, EnrichedArticle> holding = new HashMap<>();
    private final Map<String, Map<String, Known>> events = new HashMap<>();

    /**
     * An event as it was published last.
     *
     * @param correctedBy the edition after which it is published again
     */
    private record Known(DiplomaticEvent event, @Nullable Place correctedBy) {
        boolean isLive() {
            return event.status() != EventStatus.RETRACTED;
        }

        boolean saysWhat(@Nullable Known other) {
            return other != null && event.equals(other.event);
        }

        Known toldBy(EnrichedArticle edition) {
            return isLive() ? new Known(event.reportedBy(edition.reference()), correctedBy) : this;
        }
    }

    @Override
    public List<Outcome> save(List<EnrichedArticle> editions) {
        var outcomes = new ArrayList<Outcome>();
        for (var edition : editions) {
            outcomes.add(save(shown(edition)));
        }
        return outcomes;
    }

    private static EnrichedArticle shown(EnrichedArticle edition) {
        return edition.article().status() == ArticleStatus.USABLE ? edition : edition.withoutFindings();
    }

    private Outcome save(EnrichedArticle edition) {
        var id = edition.article().id();
        var before = holding.get(id);
        if (before == null) {
            hold(edition);
            return Outcome.STORED;
        }
        var held = new Held(Place.of(before), ArticleIdentity.fingerprint(before.article()), before.engine());
        var outcome = held.meet(edition);
        var moved = held.moved(edition);
        var told = Map.copyOf(known(id));
        switch (outcome) {
            case STORED, REVISED, CONFLICT -> {
                retractAllBut(edition, moved);
                hold(moved);
            }
            case DUPLICATE -> move(before, moved);
            case OUTDATED -> {}
        }
        if (held.place().version() == edition.article().version() && isHolding(edition)) {
            switch (outcome) {
                case REVISED ->
                    publish(
                            edition,
                            known -> !known.saysWhat(told.get(known.event().id())));
                case OUTDATED -> {
                    move(before, moved);
                    known(id).replaceAll((_, known) -> known.toldBy(moved));
                    publish(edition, _ -> true);
                }
                case STORED, CONFLICT, DUPLICATE -> {}
            }
        }
        return outcome;
    }

    private void move(EnrichedArticle before, EnrichedArticle moved) {
        holding.put(before.article().id(), moved.offset() == null ? before : before.at(moved.offset()));
    }

    private void publish(EnrichedArticle after, Predicate<Known> which) {
        known(after.article().id())
                .replaceAll((_, known) ->
                        known.isLive() ? new Known(known.event(), which.test(known) ? Place.of(after) : null) : known);
    }

    private void hold(EnrichedArticle edition) {
        holding.put(edition.article().id(), edition);
        for (var event : edition.allEvents()) {
            known(edition.article().id())
                    .compute(
                            event.id(),
                            (_, before) -> new Known(
                                    event.reportedBy(edition.reference()),
                                    before == null ? null : before.correctedBy()));
        }
    }

    private void retractAllBut(EnrichedArticle edition, EnrichedArticle moved) {
        var kept = edition.allEvents().stream().map(DiplomaticEvent::id).toList();
        known(edition.article().id())
                .replaceAll((id, known) -> !known.isLive() || kept.contains(id)
                        ? known
                        : new Known(known.event().retractedBy(moved.reference()), Place.of(edition)));
    }

    private Map<String, Known> known(String article) {
        return events.computeIfAbsent(article, _ -> new LinkedHashMap<>());
    }

    @Override
    public List<DiplomaticEvent> corrections(EnrichedArticle edition) {
        var id = edition.article().id();
        var corrected = known(id).values().stream()
                .filter(known -> Place.of(edition).equals(known.correctedBy()))
                .toList();
        var isHolding = corrected.stream().noneMatch(Known::isLive) || isHolding(edition);
        var again =
                corrected.stream().filter(known -> isHolding || !known.isLive()).map(Known::event);
        var wrong = edition.allEvents().stream()
                .filter(event -> !known(id).containsKey(event.id())
                        || !known(id).get(event.id()).isLive())
                .map(event -> event.retractedBy(holding.get(id).reference()));
        return Stream.concat(again, wrong).toList();
    }

    private boolean isHolding(EnrichedArticle edition) {
        var holder = holding.get(edition.article().id()).article();
        return holder.version() == edition.article().version()
                && ArticleIdentity.fingerprint(holder).equals(ArticleIdentity.fingerprint(edition.article()));
    }

    @Override
    public Optional<RawJson<EnrichedArticle>> article(String id) {
        return Optional.ofNullable(holding.get(id))
                .filter(edition -> edition.article().status() != ArticleStatus.WITHHELD)
                .map(InMemoryArticleStore::json);
    }

    @Override
    public Optional<RawJson<DiplomaticEvent>> event(String id) {
        return events.values().stream()
                .flatMap(known -> Stream.ofNullable(known.get(id)))
                .map(known -> json(known.event()))
                .findFirst();
    }

    @Override
    public Page<DiplomaticEvent> events(EventFilter filter, PageRequest page) {
        var rows = events.values().stream()
                .flatMap(known -> known.values().stream())
                .filter(known -> known.isLive() || !filter.status().isEmpty())
                .map(Known::event)
                .filter(filter::matches)
                .map(event -> row(event.article().id(), event.id(), event));
        return page(rows, page);
    }

    @Override
    public Page<ListedArticle> articles(ArticleFilter filter, EventFilter reporting, PageRequest page) {
        var rows = holding.values().stream()
                .map(edition -> new InMemoryArticle(edition, reported(edition)))
                .filter(article -> article.matches(filter) && reports(article.edition(), reporting))
                .map(article -> row(article.id(), article.id(), article.brief()));
        return page(rows, page);
    }

    private boolean reports(EnrichedArticle edition, EventFilter filter) {
        return !filter.isGiven()
                || known(edition.article().id()).values().stream()
                        .filter(known -> known.isLive() || !filter.status().isEmpty())
                        .anyMatch(known -> filter.matches(known.event()));
    }

    private List<DiplomaticEvent> reported(EnrichedArticle edition) {
        return known(edition.article().id()).values().stream()
                .map(Known::event)
                .filter(event -> event.isWithin(EventScope.INTERNATIONAL))
                .toList();
    }

    private <T> PageRow<T> row(String article, String id, T item) {
        var datedAt = Objects.requireNonNull(holding.get(article).article().publishedAt());
        return new PageRow<>(new Cursor(datedAt, id), json(item));
    }

    private static <T> Page<T> page(Stream<PageRow<T>> rows, PageRequest page) {
        var order = Comparator.<PageRow<T>, Instant>comparing(row -> row.place().datedAt())
                .thenComparing(row -> row.place().id());
        var following = rows.sorted(order.reversed())
                .dropWhile(row -> page.after()
                        .filter(cursor -> order.compare(row, new PageRow<>(cursor, row.item())) >= 0)
                        .isPresent())
                .limit(page.limit() + 1L)
                .toList();
        return PageRow.page(following, page.limit());
    }

    @Override
    public List<RawJson<ListedLeader>> leaders(
            LeaderFilter filter, ArticleFilter naming, EventFilter reporting, int limit) {
        var editions = holding.values().stream()
                .map(edition -> new InMemoryArticle(edition, reported(edition)))
                .filter(article -> article.matches(naming) && reports(article.edition(), reporting))
                .map(InMemoryArticle::edition)
                .toList();
        return InMemoryLeaders.in(editions, filter).stream()
                .limit(limit)
                .map(InMemoryArticleStore::json)
                .toList();
    }

    private static <T> RawJson<T> json(T value) {
        return new RawJson<>(JSON.writeValueAsString(value));
    }
}
