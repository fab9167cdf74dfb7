package org.chancery.enrich.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.event.EventCoder;
import org.chancery.enrich.engine.gazetteer.Gazetteer;
import org.chancery.enrich.engine.issue.IssueTagger;
import org.chancery.enrich.engine.leader.LeaderTagger;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.text.TextReader;

/** What each stage of the engine takes, for those who measure it. Not thread-safe. */
public final class StageTimes {
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final TextReader texts;
    private final Gazetteer gazetteer;
    private final LeaderTagger leaders;
    private final EventCoder events;
    private final IssueTagger issues;

    /** Of the engine for the first language of the lexicon. */
    public StageTimes(Lexicon lexicon) {
        var engine = new EngineFactory(lexicon);
        texts = lexicon.language().texts();
        gazetteer = engine.gazetteer();
        leaders = engine.leaders();
        events = engine.events(RelationModels.of(lexicon, engine));
        issues = engine.issues(lexicon.weights().issues().threshold());
    }

    /** Reads an article, and adds what each stage took. */
    public void read(RawArticle article) {
        var day = LocalDate.ofInstant(Objects.requireNonNullElse(article.publishedAt(), Instant.EPOCH), ZoneOffset.UTC);
        var text = timed("tokens and sentences", () -> texts.read(article));
        var named = timed("names of states and organisations", () -> gazetteer.read(article.id(), text, day));
        var peopled = timed("leaders", () -> leaders.read(named));
        timed("events", () -> events.events(peopled));
        timed("issues", () -> issues.tag(named, HeadlineStates.of(peopled), Set.of()));
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        nanos.merge(stage, System.nanoTime() - start, Long::sum);
        return result;
    }

    /** Nanoseconds by stage, in the order of the stages. */
    public Map<String, Long> nanos() {
        return Collections.unmodifiableMap(nanos);
    }
}
