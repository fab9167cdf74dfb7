package org.chancery.store.database.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.EnrichedArticle;
import org.jspecify.annotations.Nullable;

/** An edition with what may be shown of it, and the moment that its article is filed under. */
record DatedEdition(EnrichedArticle edition, Instant datedAt) {
    /** Of what is withheld or canceled nothing is kept but that it is. */
    DatedEdition {
        if (edition.article().status() != ArticleStatus.USABLE) {
            edition = edition.withoutFindings();
        }
    }

    String id() {
        return edition.article().id();
    }

    @Nullable
    String outlet() {
        var source = edition.article().source();
        return source == null ? null : source.name();
    }

    /** The days of its events. */
    Stream<LocalDate> days() {
        return edition.allEvents().stream().map(event -> event.dayOr(datedAt));
    }

    /** The same at the place of another. */
    DatedEdition as(EnrichedArticle other) {
        return new DatedEdition(other, datedAt);
    }
}
