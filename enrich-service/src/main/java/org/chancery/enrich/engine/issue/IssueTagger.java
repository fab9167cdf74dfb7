package org.chancery.enrich.engine.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.contract.EventType;
import org.chancery.contract.IssueTag;
import org.chancery.contract.Passage;
import org.chancery.enrich.engine.gazetteer.NamedArticle;
import org.chancery.enrich.engine.issue.IssueTerms.Found;
import org.chancery.enrich.engine.lexicon.Issue;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.weight.IssueWeights;
import org.chancery.enrich.engine.text.ArticleText;

/** Scores every topic of the taxonomy for an article and keeps those that pass the threshold, with their evidence. */
public final class IssueTagger {
    private final IssueWeights weights;
    private final Set<String> agenda;
    private final List<Issue> issues;
    private final IssueTerms terms;
    private final NearRules near;
    private final double threshold;

    public IssueTagger(Lexicon lexicon, double threshold) {
        weights = lexicon.weights().issues();
        agenda = lexicon.language().words(WordList.AGENDA);
        issues = lexicon.issues();
        terms = new IssueTerms(issues);
        near = new NearRules(issues);
        this.threshold = threshold;
    }

    /**
     * The topics of the article, the surest first.
     *
     * @param states that a headline names where it stands alone, with the words that do
     */
    public List<IssueTag> tag(NamedArticle article, Map<String, Passage> states, Set<EventType> events) {
        var actors = article.organisations();
        var evidence = evidence(article.text());
        addStates(states, evidence);
        evidence.forEach((number, found) -> addSideEvidence(issues.get(number), actors, events, found));
        return tags(evidence, new IssueScore(weights, article.text()));
    }

    private List<IssueTag> tags(SortedMap<Integer, Evidence> evidence, IssueScore scores) {
        var tags = new ArrayList<IssueTag>();
        evidence.forEach((number, found) -> {
            double score = scores.of(found);
            if (score >= threshold && !found.passages().isEmpty()) {
                tags.add(tag(issues.get(number), score, found));
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
            IssueTerms.byIssue(terms.in(text, article.isHeadline()))
                    .forEach((issue, found) -> weigh(prominence, new TopicMatches(found), of(issue, evidence)));
        }
        return evidence;
    }

    private Evidence of(int issue, SortedMap<Integer, Evidence> evidence) {
        return evidence.computeIfAbsent(issue, _ -> new Evidence(weights.repeated()));
    }

    private void addStates(Map<String, Passage> states, SortedMap<Integer, Evidence> evidence) {
        for (int i = 0; i < issues.size(); i++) {
            var headline = issues.get(i).headline();
            if (headline.states() && !headline.home().containsAll(states.keySet())) {
                var own = of(i, evidence);
                states.forEach((state, words) -> {
                    own.add(state, weights.state());
                    own.show(words);
                });
            }
        }
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
        matches.firstPlaces().stream()
                .filter(first -> near.isMet(first, matches, text))
                .forEach(first -> weighNear(prominence, first, evidence));
    }

    private void weighNear(Prominence prominence, Found first, Evidence evidence) {
        evidence.add("near " + ((TermUse.Place) first.use()).rule(), weights.near() * prominence.of(first.first()));
        evidence.show(prominence.text().passage(first.first(), first.end()));
    }
}
