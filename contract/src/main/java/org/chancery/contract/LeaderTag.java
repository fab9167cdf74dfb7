package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A political leader or official whom an article names or clearly refers to.
 *
 * @param wikidata item id ({@code Q…}), where certain
 * @param country ISO 3166-1 alpha-3; none for heads of organisations
 * @param office held on the day of the article, "former …" where it had ended
 * @param known whether the person is in the knowledge base, or was found by title and name
 * @param confidence 0..1 that person and office are right
 * @param salience 0..1, how much of the article is about the person
 * @param undated true where the article has no date of publication: the office is that of the day it was received
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeaderTag(
        String id,
        String name,
        @Nullable String wikidata,
        @Nullable String country,
        @Nullable String office,
        Role role,
        boolean known,
        double confidence,
        double salience,
        List<Mention> mentions,
        @Nullable Boolean undated) {
    /** Names the first missing part, and copies the mentions. */
    public LeaderTag {
        Objects.requireNonNull(id, "leader.id: missing");
        Objects.requireNonNull(name, "leader.name: missing");
        Objects.requireNonNull(role, "leader.role: missing");
        Objects.requireNonNull(mentions, "leader.mentions: missing");
        mentions = List.copyOf(mentions);
    }
}
