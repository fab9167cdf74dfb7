package org.chancery.store.database;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.IssueTag;
import org.chancery.contract.LeaderTag;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.running.Filters;
import org.jspecify.annotations.Nullable;

/** An article in a list, with the events that any of its editions reported. */
record InMemoryArticle(EnrichedArticle edition, List<DiplomaticEvent> reported) {
    String id() {
        return edition.article().id();
    }

    boolean matches(ArticleFilter filter) {
        var article = edition.article();
        return article.status() == ArticleStatus.USABLE
                && (filter.country().isEmpty() || isNamed(filter.country()))
                && (filter.issue().isEmpty()
                        || edition.issues().stream().map(IssueTag::id).anyMatch(filter.issue()::contains))
                && (filter.leader() == null
                        || edition.leaders().stream().map(LeaderTag::id).anyMatch(filter.leader()::equals))
                && (filter.outlet() == null
                        || article.source() != null
                                && filter.outlet().equals(article.source().name()))
                && (filter.language() == null || filter.language().equals(article.language()))
                && isWithin(Objects.requireNonNull(article.publishedAt()), filter.from(), filter.to())
                && isWithin(article.publishedAt(), filter.publishedFrom(), filter.publishedTo())
                && (filter.article() == null || filter.article().equals(article.id()))
                && (filter.q() == null || hasWords(filter.q()));
    }

    private boolean hasWords(String words) {
        var text = edition.article().title() + " " + edition.article().body();
        return Stream.of(words.split(" ")).allMatch(word -> Strings.CI.contains(text, word));
    }

    private boolean isNamed(List<String> country) {
        var reporting = Filters.events(country.stream().map("country="::concat).collect(Collectors.joining("&")));
        return edition.leaders().stream().map(LeaderTag::country).anyMatch(country::contains)
                || reported.stream().anyMatch(reporting::matches);
    }

    static boolean isWithin(Instant published, @Nullable LocalDate from, @Nullable LocalDate to) {
        var day = LocalDate.ofInstant(published, ZoneOffset.UTC);
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    ListedArticle brief() {
        return new ListedArticle(
                edition.article(),
                edition.leaders(),
                edition.issues(),
                edition.events().size());
    }
}
