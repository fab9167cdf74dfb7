package org.chancery.store.database.edition;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.chancery.contract.EnrichedArticle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of the leaders that articles name, and of the issues that they are about. */
@Component
class TagRows {
    private static final int ROWS_AT_A_TIME = 500;

    private static final String INSERT_LEADER = """
            insert into leader_mention (
                article_id, leader_id, name, wikidata, country, office, role, known, confidence, salience, dated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String INSERT_ISSUE = """
            insert into issue_tag (article_id, issue_id, score)
            values (?, ?, ?)
            on conflict do nothing
            """;

    private final JdbcTemplate jdbc;

    TagRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void delete(String article) {
        jdbc.update("delete from leader_mention where article_id = ?", article);
        jdbc.update("delete from issue_tag where article_id = ?", article);
    }

    private record Tag<T>(DatedEdition of, T found) {}

    void insert(Collection<DatedEdition> editions) {
        jdbc.batchUpdate(INSERT_LEADER, tags(editions, EnrichedArticle::leaders), ROWS_AT_A_TIME, (row, tag) -> {
            var leader = tag.found();
            row.setString(1, tag.of().id());
            row.setString(2, leader.id());
            row.setString(3, leader.name());
            row.setString(4, leader.wikidata());
            row.setString(5, leader.country());
            row.setString(6, leader.office());
            row.setString(7, leader.role().name());
            row.setBoolean(8, leader.known());
            row.setDouble(9, leader.confidence());
            row.setDouble(10, leader.salience());
            row.setTimestamp(11, Timestamp.from(tag.of().datedAt()));
        });
        jdbc.batchUpdate(INSERT_ISSUE, tags(editions, EnrichedArticle::issues), ROWS_AT_A_TIME, (row, tag) -> {
            row.setString(1, tag.of().id());
            row.setString(2, tag.found().id());
            row.setDouble(3, tag.found().score());
        });
    }

    private static <T> List<Tag<T>> tags(Collection<DatedEdition> editions, Function<EnrichedArticle, List<T>> found) {
        return editions.stream()
                .flatMap(one -> found.apply(one.edition()).stream().map(tag -> new Tag<>(one, tag)))
                .toList();
    }
}
