package org.chancery.enrich.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.contract.IssueTag;
import org.chancery.contract.LeaderTag;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.event.EventCoder;
import org.chancery.enrich.engine.event.given.CodedEvent;
import org.chancery.enrich.engine.event.given.GivenActors;
import org.chancery.enrich.engine.gazetteer.Gazetteer;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.issue.IssueTagger;
import org.chancery.enrich.engine.leader.Leader;
import org.chancery.enrich.engine.leader.LeaderTagger;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.text.ArticleText;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.LanguageIdentifier;
import org.chancery.enrich.engine.text.Lemmatizer;

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

    public ArticleReader(Lexicon lexicon, String version) {
        this(lexicon, version, DEFAULT_ISSUE_THRESHOLD);
    }

    public ArticleReader(Lexicon lexicon, String version, double issueThreshold) {
        this.version = version;
        this.lexicon = lexicon.hash();
        var lemmatizer = new Lemmatizer(lexicon.language().irregular());
        languages = new LanguageIdentifier(lexicon.language().list("languages"));
        gazetteer = new Gazetteer(lexicon, lemmatizer);
        leaders = new LeaderTagger(lexicon);
        issues = new IssueTagger(lexicon, lemmatizer, issueThreshold);
        events = new EventCoder(lexicon, lemmatizer);
    }

    /** What is in the article; nothing in a retracted one, nor in one of a language that the seeds do not know. */
    public EnrichedArticle read(RawArticle article) {
        long start = System.nanoTime();
        if (article.status() == ArticleStatus.CANCELED) {
            return new EnrichedArticle(article, List.of(), List.of(), List.of(), stamp(start));
        }
        var language = languages.of(article);
        var completed = article.writtenIn(language);
        return languages.isKnown(language)
                ? read(completed, start)
                : new EnrichedArticle(completed, List.of(), List.of(), List.of(), stamp(start));
    }

    private EnrichedArticle read(RawArticle article, long start) {
        var day = day(article);
        var text = ArticleText.of(article);
        var names = new EnumMap<Field, List<NameMatch>>(Field.class);
        text.inOrder().forEach(field -> names.put(field.field(), gazetteer.find(field, day)));
        var people = leaders.tag(text, names, day);
        var found = events.events(new EventCoder.Reading(article.id(), text, names, people, day));
        var topics = issues.tag(text, organisations(names), types(found));
        var told = found.stream()
                .map(event -> event.about(issuesOf(event, topics)))
                .toList();
        return new EnrichedArticle(
                article, tags(people, text, article.publishedAt() != null), topics, told, stamp(start));
    }

    /** The article's issues whose words stand in the event's sentence. */
    private static List<String> issuesOf(DiplomaticEvent event, List<IssueTag> topics) {
        var sentence = event.evidence();
        return topics.stream()
                .filter(topic -> topic.evidence().stream()
                        .anyMatch(words -> words.field() == sentence.field()
                                && words.start() >= sentence.start()
                                && words.end() <= sentence.end()))
                .map(IssueTag::id)
                .toList();
    }

    /**
     * What the given source does to the given target in a text that was published on the day; nothing where nothing is done.
     *
     * @throws IllegalArgumentException if a span does not lie in the text
     */
    public Optional<CodedEvent> code(String text, GivenActors given, LocalDate day) {
        given.checkAgainst(text);
        return events.code(FieldText.of(Field.BODY, text), given, day);
    }

    private static LocalDate day(RawArticle article) {
        var moment = article.publishedAt() != null ? article.publishedAt() : article.receivedAt();
        return (moment == null ? Instant.EPOCH : moment).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Set<String> organisations(Map<Field, List<NameMatch>> names) {
        var ids = new HashSet<String>();
        names.values()
                .forEach(matches -> matches.stream()
                        .filter(match -> match.entry().isOrganisation())
                        .forEach(match -> ids.add(match.entry().id())));
        return ids;
    }

    private static Set<EventType> types(List<DiplomaticEvent> events) {
        return events.stream().map(DiplomaticEvent::type).collect(Collectors.toSet());
    }

    private static List<LeaderTag> tags(List<Leader> people, ArticleText text, boolean isDated) {
        int mentions =
                people.stream().mapToInt(leader -> leader.mentions().size()).sum();
        return people.stream()
                .map(leader -> leader.tag(Salience.of(leader, mentions, text), isDated))
                .toList();
    }

    private EngineStamp stamp(long start) {
        double millis = Math.round((System.nanoTime() - start) / 10_000.0) / 100.0;
        return new EngineStamp(version, lexicon, millis);
    }
}
