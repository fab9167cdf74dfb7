package org.chancery.enrich.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.Field;
import org.chancery.contract.IssueTag;
import org.chancery.contract.LeaderTag;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.event.ArticleEvents;
import org.chancery.enrich.engine.event.EventCoder;
import org.chancery.enrich.engine.event.given.CodedEvent;
import org.chancery.enrich.engine.event.given.GivenActors;
import org.chancery.enrich.engine.event.given.GivenActorsCoder;
import org.chancery.enrich.engine.event.relation.Contribution;
import org.chancery.enrich.engine.gazetteer.Gazetteer;
import org.chancery.enrich.engine.issue.IssueTagger;
import org.chancery.enrich.engine.leader.LeaderTagger;
import org.chancery.enrich.engine.leader.PeopledArticle;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.weight.Weights;
import org.chancery.enrich.engine.text.TextReader;

/** The stages of the engine, in order, for texts in one language. */
final class LanguageReader {
    private final Weights weights;
    private final TextReader texts;
    private final Gazetteer gazetteer;
    private final LeaderTagger leaders;
    private final IssueTagger issues;
    private final EventCoder events;
    private final GivenActorsCoder givenActors;

    LanguageReader(Lexicon lexicon, double issueThreshold) {
        weights = lexicon.weights();
        texts = lexicon.language().texts();
        var engine = new EngineFactory(lexicon);
        gazetteer = engine.gazetteer();
        leaders = engine.leaders();
        issues = engine.issues(issueThreshold);
        events = engine.events(RelationModels.of(lexicon, engine));
        givenActors = engine.givenActors();
    }

    /** What is in an article. */
    record Tags(List<LeaderTag> leaders, List<IssueTag> issues, ArticleEvents events) {
        static final Tags NONE = new Tags(List.of(), List.of(), new ArticleEvents(List.of(), List.of()));
    }

    Tags read(RawArticle article) {
        var peopled = peopled(article);
        var found = events.events(peopled);
        var topics = issues(peopled, found.international());
        var coded = new ArticleEvents(about(found.international(), topics), about(found.domestic(), topics));
        return new Tags(LeaderTags.of(peopled, article.publishedAt() != null, weights), topics, coded);
    }

    private static List<DiplomaticEvent> about(List<DiplomaticEvent> events, List<IssueTag> topics) {
        return events.stream()
                .map(event -> event.about(IssuesOfEvent.of(event, topics)))
                .toList();
    }

    Map<String, List<Contribution>> explain(RawArticle article) {
        return events.explanations(peopled(article));
    }

    private PeopledArticle peopled(RawArticle article) {
        return leaders.read(gazetteer.read(article.id(), texts.read(article), day(article)));
    }

    private List<IssueTag> issues(PeopledArticle article, List<DiplomaticEvent> found) {
        var types = found.stream().map(DiplomaticEvent::type).collect(Collectors.toSet());
        return issues.tag(article.named(), HeadlineStates.of(article), types);
    }

    Optional<CodedEvent> code(String text, GivenActors given, LocalDate day) {
        return givenActors.code(texts.read(Field.BODY, text), given, day);
    }

    private static LocalDate day(RawArticle article) {
        var moment = article.publishedAt() != null ? article.publishedAt() : article.receivedAt();
        return (moment == null ? Instant.EPOCH : moment).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
