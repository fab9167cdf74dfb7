package org.chancery.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;

/** The tables that Citus would distribute by article keep to what it demands: keys contain the column, references join by it. */
@StoreTest
class DistributedTablesIT {
    private static final Map<String, String> COLUMNS = Map.of(
            "article", "id",
            "earlier_edition", "article_id",
            "leader_mention", "article_id",
            "issue_tag", "article_id",
            "event", "article_id",
            "note", "article_id");

    private static final String UNIQUE_KEYS_WITHOUT = """
            select indexrelid::regclass::text
            from pg_index
            where indrelid = ?::regclass and indisunique
                and not exists (
                    select 1
                    from pg_attribute
                    where attrelid = indrelid and attname = ? and attnum = any(indkey))
            """;

    /** Each reference, with its columns here and there. */
    private static final String REFERENCES = """
            select confrelid::regclass::text || '.' || there.attname || ' by ' || here.attname
            from pg_constraint
                join pg_attribute as here on here.attrelid = conrelid and here.attnum = conkey[1]
                join pg_attribute as there on there.attrelid = confrelid and there.attnum = confkey[1]
            where contype = 'f' and conrelid = ?::regclass and conparentid = 0
            """;

    @Test
    void everyUniqueKeyContainsTheColumnOfDistribution(Running running) {
        COLUMNS.forEach((table, column) -> assertThat(
                        running.database().sql().queryForList(UNIQUE_KEYS_WITHOUT, String.class, table, column))
                .as(table)
                .isEmpty());
    }

    @Test
    void everyReferenceIsByTheColumnOfDistributionAndNoneLeadsElsewhere(Running running) {
        COLUMNS.forEach(
                (table, column) -> assertThat(running.database().sql().queryForList(REFERENCES, String.class, table))
                        .as(table)
                        .allMatch(reference -> reference.equals("article.id by " + column)));
    }

    /** A table on the coordinator must not refer to rows that lie on other machines. */
    @Test
    void noOtherTableRefersToThem(Running running) {
        var referring = running.database().sql().queryForList("""
                        select distinct conrelid::regclass::text
                        from pg_constraint
                        where contype = 'f' and confrelid = 'article'::regclass and conparentid = 0
                        """, String.class);

        assertThat(referring).isNotEmpty().isSubsetOf(COLUMNS.keySet());
    }
}
