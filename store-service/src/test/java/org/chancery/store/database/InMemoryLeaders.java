package org.chancery.store.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.LeaderTag;
import org.chancery.store.filter.LeaderFilter;

/** Leaders, as the articles in memory have named them. */
final class InMemoryLeaders {
    private InMemoryLeaders() {}

    /** A leader in one article. */
    private record Named(LeaderTag tag, Instant at) {}

    /** Those whom the articles name, the most often named first. */
    static List<ListedLeader> in(Collection<EnrichedArticle> articles, LeaderFilter filter) {
        var named = articles.stream()
                .flatMap(InMemoryLeaders::named)
                .filter(one -> matches(filter, one))
                .collect(Collectors.groupingBy(one -> one.tag().id()));
        return named.values().stream()
                .map(InMemoryLeaders::of)
                .sorted(Comparator.comparing(ListedLeader::articles).reversed())
                .toList();
    }

    private static Stream<Named> named(EnrichedArticle edition) {
        var at = Objects.requireNonNull(edition.article().publishedAt());
        return edition.leaders().stream().map(tag -> new Named(tag, at));
    }

    private static boolean matches(LeaderFilter filter, Named one) {
        var words = " " + one.tag().name().toLowerCase(Locale.ROOT);
        return (filter.country().isEmpty()
                        || filter.country().contains(one.tag().country()))
                && (filter.name() == null || words.contains(" " + filter.name().toLowerCase(Locale.ROOT)))
                && InMemoryArticle.isWithin(one.at(), filter.from(), filter.to());
    }

    private static ListedLeader of(List<Named> all) {
        var byDate = all.stream().sorted(Comparator.comparing(Named::at)).toList();
        var latest = byDate.getLast().tag();
        return new ListedLeader(
                latest.id(),
                latest.name(),
                latest.wikidata(),
                latest.country(),
                latest.office(),
                latest.role(),
                all.stream().anyMatch(one -> one.tag().known()),
                all.size(),
                byDate.getFirst().at().atOffset(ZoneOffset.UTC),
                byDate.getLast().at().atOffset(ZoneOffset.UTC));
    }
}
