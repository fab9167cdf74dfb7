package org.chancery.enrich.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.Field;
import org.chancery.contract.IssueTag;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.event.EventCoder;
import org.chancery.enrich.engine.event.given.CodedEvent;
import org.chancery.enrich.engine.event.given.GivenActors;
import org.chancery.enrich.engine.event.given.GivenActorsCoder;
import org.chancery.enrich.engine.gazetteer.Gazetteer;
import org.chancery.enrich.engine.gazetteer.NamedArticle;
import org.chancery.enrich.engine.issue.IssueTagger;
import org.chancery.enrich.engine.leader.LeaderTagger;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.text.ArticleText;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.LanguageIdentifier;

/** The whole engine: one article in, the same article with its leaders, issues and events out. Thread-safe. */
public final class ArticleReader {
    /**
     * Issues below this score are not tagged, unless the settings say otherwise: where precision and recall balance best on
     * articles that people have read.
     */
    public static final double DEFAULT_ISSUE_THRESHOLD = 0.26;

    private final String version;
    private final String lexicon;
    private final LanguageIdentifier languages;
    private final Gazetteer gazetteer;
    private final LeaderTagger leaders;
    private final IssueTagger issues;
    private final EventCoder events;
    private final GivenActorsCoder givenActors;

    public ArticleReader(Lexicon lexicon, String version) {
        this(lexicon, version, DEFAULT_ISSUE_THRESHOLD);
    }

    public ArticleReader(Lexicon lexicon, String version, double issueThreshold) {
        this.version = version;
        this.lexicon = lexicon.hash();
        var engine = new EngineFactory(lexicon);
        languages = engine.languages();
        gazetteer = engine.gazetteer();
        leaders = engine.leaders();
        issues = engine.issues(issueThreshold);
        events = engine.events();
        givenActors = engine.givenActors();
    }

    /** What is in the article; nothing in a retracted one, nor in one of a language that the seeds do not know. */
    public EnrichedArticle read(RawArticle article) {
        long start = System.nanoTime();
        if (article.status() == ArticleStatus.CANCELED) {
            return untagged(article, start);
        }
        var language = languages.of(article);
        var completed = article.writtenIn(language);
        return languages.isKnown(language) ? read(completed, start) : untagged(completed, start);
    }

    private EnrichedArticle read(RawArticle article, long start) {
        var named = gazetteer.read(article.id(), ArticleText.of(article), day(article));
        var peopled = leaders.read(named);
        var found = events.events(peopled);
        var topics = issues(named, found);
        var coded = found.stream()
                .map(event -> event.about(IssuesOfEvent.of(event, topics)))
                .toList();
        var tags = LeaderTags.of(peopled, article.publishedAt() != null);
        return new EnrichedArticle(article, tags, topics, coded, stamp(start));
    }

    private List<IssueTag> issues(NamedArticle article, List<DiplomaticEvent> found) {
        var types = found.stream().map(DiplomaticEvent::type).collect(Collectors.toSet());
        return issues.tag(article.text(), article.organisations(), types);
    }

    private EnrichedArticle untagged(RawArticle article, long start) {
        return new EnrichedArticle(article, List.of(), List.of(), List.of(), stamp(start));
    }

    /**
     * What the given source does to the given target in a text that was published on the day; nothing where nothing is done.
     *
     * @throws IllegalArgumentException if a span does not lie in the text
     */
    public Optional<CodedEvent> code(String text, GivenActors given, LocalDate day) {
        given.checkAgainst(text);
        return givenActors.code(FieldText.of(Field.BODY, text), given, day);
    }

    private static LocalDate day(RawArticle article) {
        var moment = article.publishedAt() != null ? article.publishedAt() : article.receivedAt();
        return (moment == null ? Instant.EPOCH : moment).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private EngineStamp stamp(long start) {
        double millis = Math.round((System.nanoTime() - start) / 10_000.0) / 100.0;
        return new EngineStamp(version, lexicon, millis);
    }
}
