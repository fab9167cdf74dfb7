package org.chancery.store.running;

import java.time.Instant;
import java.util.List;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.contract.IssueTag;
import org.chancery.contract.LeaderTag;
import org.chancery.contract.Mention;
import org.chancery.contract.Passage;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Role;
import org.chancery.kit.running.SampleEvent;
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
        var id = DiplomaticEvent.identify(article, words, country, EventType.CONSULT, words);
        return SampleEvent.of(id, EventType.CONSULT, all)
                .between(
                        List.of(new EventActor(words, country, "leader " + article, null, "GOV", all)),
                        List.of(new EventActor(words, null, null, null, "GOV", all)))
                .about(List.of("issue " + article))
                .found("consult.meet", 0.8)
                .event();
    }
}
