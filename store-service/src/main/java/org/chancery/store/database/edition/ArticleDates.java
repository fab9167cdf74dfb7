package org.chancery.store.database.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.contract.RawArticle;
import org.springframework.stereotype.Component;

/** Dates articles by their publication, else their arrival, else now. */
@Component
class ArticleDates {
    private final Clock clock;

    ArticleDates(Clock clock) {
        this.clock = clock;
    }

    Instant of(RawArticle article) {
        return Stream.of(Optional.ofNullable(article.publishedAt()), Optional.ofNullable(article.receivedAt()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(clock::instant);
    }

    /** The month that an article without a date has at the latest, if it is written before tomorrow is over. */
    YearMonth latest() {
        return YearMonth.from(
                LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(2));
    }
}
