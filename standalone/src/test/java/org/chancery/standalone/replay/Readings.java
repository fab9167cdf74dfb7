package org.chancery.standalone.replay;

import java.time.Instant;
import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.contract.Passage;
import org.chancery.contract.RawArticle;
import org.chancery.kit.running.SampleEvent;

/** Readings of one article. */
final class Readings {
    private Readings() {}

    static EnrichedArticle of(DiplomaticEvent... events) {
        var published = Instant.parse("2024-05-03T10:00:00Z");
        var article = new RawArticle("a", 1, null, null, null, "Peru met Chile", null, "", "en", null, published, null);
        return new EnrichedArticle(article, List.of(), List.of(), List.of(events), new EngineStamp("1", "seeds", 1));
    }

    static DiplomaticEvent event(String id, EventType type, double confidence) {
        var evidence = new Passage(Field.TITLE, 0, 4, "Peru");
        return SampleEvent.of(id, type, evidence).found("test", confidence).event();
    }
}
