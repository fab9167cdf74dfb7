package org.chancery.store.database.edition;

import org.chancery.contract.ArticleStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of an article beside the edition that holds: nothing once it may not be read. */
@Component
class EditionHistory {
    private static final String FORGET_NOTES = "delete from note where article_id = ?";

    private final JdbcClient jdbc;

    EditionHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Removes what may not stay beside this edition. */
    void clearFor(DatedEdition holding) {
        if (holding.edition().article().status() != ArticleStatus.USABLE) {
            jdbc.sql(FORGET_NOTES).param(holding.id()).update();
        }
    }
}
