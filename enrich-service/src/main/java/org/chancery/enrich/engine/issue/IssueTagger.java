package org.chancery.enrich.engine.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.contract.EventType;
import org.chancery.contract.IssueTag;
import org.chancery.enrich.engine.issue.IssueTerms.Found;
import org.chancery.enrich.engine.lexicon.Issue;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.weight.IssueWeights;
import org.chancery.enrich.engine.text.ArticleText;

/** Scores every topic of the taxonomy for an article and keeps those that pass the threshold, with their evidence. */
public final class IssueTagger {
    private static final int MAX_NEAR_DISTANCE = 8;

    private final IssueWeights weights;
    private final Set<String> agenda;
    private final List<Issue> issues;
    private final IssueTerms terms;
    private final double threshold;

    public IssueTagger(Lexicon lexicon, double threshold) {
        weights = lexicon.weights().issues();
        agenda = lexicon.language().words(WordList.AGENDA);
        issues = lexicon.issues();
        terms = new IssueTerms(issues);
        this.threshold = threshold;
    }

    /** The topics of the article, the surest first; {@code actors} are the ids of organisations named in it. */
    public List<IssueTag> tag(ArticleText article, Set<String> actors, Set<EventType> events) {
        var scores = new IssueScore(weights, article);
        var tags = new ArrayList<IssueTag>();
        evidence(article).forEach((number, evidence) -> {
            var issue = issues.get(number);
            addSideEvidence(issue, actors, events, evidence);
            double score = scores.of(evidence);
            if (score >= threshold && !evidence.passages().isEmpty()) {
                tags.add(tag(issue, score, evidence));
            }
        });
        tags.sort(Comparator.comparingDouble(IssueTag::score).reversed());
        return tags;
    }

    /** What the words say for each topic that they speak for, by its number. */
    private SortedMap<Integer, Evidence> evidence(ArticleText article) {
        var evidence = new TreeMap<Integer, Evidence>();
        for (var text : article.inOrder()) {
            var prominence = new Prominence(text, agenda, weights);
            IssueTerms.byIssue(terms.in(text)).forEach((issue, found) -> {
                var own = evidence.computeIfAbsent(issue, _ -> new Evidence(weights.repeated()));
                weigh(prominence, new TopicMatches(found), own);
            });
        }
        return evidence;
    }

    private static IssueTag tag(Issue issue, double score, Evidence evidence) {
        return new IssueTag(issue.id(), issue.label(), Math.round(score * 1000) / 1000.0, evidence.passages());
    }

    private void addSideEvidence(Issue issue, Set<String> actors, Set<EventType> events, Evidence evidence) {
        if (evidence.weight() == 0) {
            return; // who acts supports what is said, it does not replace it
        }
        issue.actors().stream().filter(actors::contains).forEach(actor -> evidence.add(actor, weights.actor()));
        issue.events().stream().filter(events::contains).forEach(type -> evidence.add(type.name(), weights.event()));
    }

    private void weigh(Prominence prominence, TopicMatches matches, Evidence evidence) {
        var text = prominence.text();
        for (var match : matches.terms()) {
            var term = (TermUse.Term) match.use();
            evidence.add(term.phrase(), term.weight() * prominence.of(match.first()));
            evidence.show(text.passage(match.first(), match.end()));
        }
        matches.firstPlaces().forEach(first -> weighNear(prominence, first, matches, evidence));
    }

    private void weighNear(Prominence prominence, Found first, TopicMatches matches, Evidence evidence) {
        var text = prominence.text();
        var place = (TermUse.Place) first.use();
        var sentence = text.sentenceAt(first.first());
        int others = issues.get(place.issue()).near().get(place.rule()).places().size() - 1;
        long met = matches.placesAround(first, MAX_NEAR_DISTANCE).stream()
                .filter(match -> sentence.contains(match.first()))
                .map(match -> (TermUse.Place) match.use())
                .filter(other -> other.rule() == place.rule() && other.place() > 0)
                .map(TermUse.Place::place)
                .distinct()
                .count();
        if (met == others) {
            evidence.add("near " + place.rule(), weights.near() * prominence.of(first.first()));
            evidence.show(text.passage(first.first(), first.end()));
        }
    }
}
