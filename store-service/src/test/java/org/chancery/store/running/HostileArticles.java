package org.chancery.store.running;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DatePrecision;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.contract.IssueTag;
import org.chancery.contract.LeaderTag;
import org.chancery.contract.Mention;
import org.chancery.contract.Passage;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Role;
import org.jspecify.annotations.Nullable;

/** Articles whose every word is meant to do harm where it is shown. */
public final class HostileArticles {
    private HostileArticles() {}

    /** An article that has these words wherever somebody else's words can stand, and this address; one event of this country. */
    public static EnrichedArticle saying(String id, String words, @Nullable String address, String country) {
        var article = new RawArticle(
                id,
                1,
                ArticleStatus.USABLE,
                new ArticleSource(words, address),
                address,
                words,
                words,
                words,
                "en",
                "news",
                Instant.parse("2024-05-03T10:00:00Z"),
                null);
        var all = new Passage(Field.BODY, 0, words.length(), words);
        var leader = new LeaderTag(
                "leader " + id,
                words,
                null,
                country,
                words,
                Role.MINISTER,
                false,
                0.9,
                0.5,
                List.of(Mention.of(all, Mention.By.NAME)),
                null);
        return new EnrichedArticle(
                article,
                List.of(leader),
                List.of(new IssueTag("issue " + id, words, 0.9, List.of(all))),
                List.of(event(id, words, all, country)),
                new EngineStamp("1", "seeds", 1.5));
    }

    private static DiplomaticEvent event(String article, String words, Passage all, String country) {
        return new DiplomaticEvent(
                DiplomaticEvent.identify(article, words, country, EventType.CONSULT, words),
                null,
                EventType.CONSULT,
                null,
                "040",
                1,
                1.0,
                EventStatus.HAPPENED,
                LocalDate.parse("2024-05-02"),
                DatePrecision.DAY,
                null,
                List.of(new EventActor(words, country, "leader " + article, null, "GOV", all)),
                List.of(new EventActor(words, null, null, null, "GOV", all)),
                List.of("issue " + article),
                0.8,
                "consult.meet",
                all,
                List.of(),
                null);
    }
}
