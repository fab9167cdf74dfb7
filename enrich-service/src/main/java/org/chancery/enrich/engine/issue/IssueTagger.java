package org.chancery.enrich.engine.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.contract.EventType;
import org.chancery.contract.IssueTag;
import org.chancery.enrich.engine.issue.IssueTerms.Found;
import org.chancery.enrich.engine.issue.IssueTerms.Use;
import org.chancery.enrich.engine.lexicon.Issue;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.ArticleText;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Lemmatizer;

/** Scores every topic of the taxonomy for an article and keeps those that pass the threshold, with their evidence. */
public final class IssueTagger {
    private static final double ACTOR = 0.5;
    private static final double EVENT = 0.2;
    private static final double NEAR = 0.6;
    private static final int MAX_NEAR_DISTANCE = 8;
    /** The longer an article, the more it must say for the same score; but a survey of many topics is long and about each. */
    private static final double USUAL_LENGTH = 250;

    private static final double LENGTH_POWER = 0.2;
    /** A headline alone must say half of what an article of usual length must. */
    private static final double MIN_LENGTH_FACTOR = 0.5;

    private static final double SCALE = 3;

    /** Of the logistic curve from the saturating evidence to the share of tags that readers confirmed (Platt 1999). */
    private static final double CURVE_LEVEL = -1.3;

    private static final double CURVE_SLOPE = 1.65;

    private final Set<String> agenda;
    private final List<Issue> issues;
    private final IssueTerms terms;
    private final double threshold;

    public IssueTagger(Lexicon lexicon, Lemmatizer lemmatizer, double threshold) {
        agenda = lexicon.language().words(WordList.AGENDA);
        issues = lexicon.issues();
        terms = new IssueTerms(issues, lemmatizer);
        this.threshold = threshold;
    }

    /** The topics of the article, the surest first; {@code actors} are the ids of organisations named in it. */
    public List<IssueTag> tag(ArticleText article, Set<String> actors, Set<EventType> events) {
        var evidence = new ArrayList<Evidence>(issues.size());
        issues.forEach(_ -> evidence.add(new Evidence()));
        for (var text : article.inOrder()) {
            var prominence = new Prominence(text, agenda);
            IssueTerms.byIssue(terms.in(text))
                    .forEach((issue, found) -> weigh(prominence, new TopicMatches(found), evidence.get(issue)));
        }
        int words = article.title().size() + article.body().size();
        double length = Math.max(MIN_LENGTH_FACTOR, Math.pow(words / USUAL_LENGTH, LENGTH_POWER));
        var tags = new ArrayList<IssueTag>();
        for (int i = 0; i < issues.size(); i++) {
            addSideEvidence(issues.get(i), actors, events, evidence.get(i));
            double score = probability(evidence.get(i).weight() / length / SCALE);
            if (score >= threshold && !evidence.get(i).passages().isEmpty()) {
                tags.add(tag(issues.get(i), score, evidence.get(i)));
            }
        }
        tags.sort(Comparator.comparingDouble(IssueTag::score).reversed());
        return tags;
    }

    /** Saturates with repetition: the evidence is worth {@code 1 - exp(-evidence)}, and what that is worth was measured. */
    private static double probability(double evidence) {
        double odds = Math.expm1(evidence);
        return 1 / (1 + Math.exp(-CURVE_LEVEL) * Math.pow(odds, -CURVE_SLOPE));
    }

    private static IssueTag tag(Issue issue, double score, Evidence evidence) {
        return new IssueTag(issue.id(), issue.label(), Math.round(score * 1000) / 1000.0, evidence.passages());
    }

    private static void addSideEvidence(Issue issue, Set<String> actors, Set<EventType> events, Evidence evidence) {
        if (evidence.weight() == 0) {
            return; // who acts supports what is said, it does not replace it
        }
        issue.actors().stream().filter(actors::contains).forEach(actor -> evidence.add(actor, ACTOR));
        issue.events().stream().filter(events::contains).forEach(type -> evidence.add(type.name(), EVENT));
    }

    private void weigh(Prominence prominence, TopicMatches matches, Evidence evidence) {
        var text = prominence.text();
        for (var match : matches.terms()) {
            var term = (Use.Term) match.use();
            evidence.add(term.phrase(), term.weight() * prominence.of(match.first()));
            evidence.show(text.passage(match.first(), match.end()));
        }
        matches.firstPlaces().forEach(first -> weighNear(prominence, first, matches, evidence));
    }

    private void weighNear(Prominence prominence, Found first, TopicMatches matches, Evidence evidence) {
        var text = prominence.text();
        var place = (Use.Place) first.use();
        int others = issues.get(place.issue()).near().get(place.rule()).places().size() - 1;
        long met = matches.placesAround(first, MAX_NEAR_DISTANCE).stream()
                .filter(match -> sameSentence(text, match.first(), first.first()))
                .map(match -> (Use.Place) match.use())
                .filter(other -> other.rule() == place.rule() && other.place() > 0)
                .map(Use.Place::place)
                .distinct()
                .count();
        if (met == others) {
            evidence.add("near " + place.rule(), NEAR * prominence.of(first.first()));
            evidence.show(text.passage(first.first(), first.end()));
        }
    }

    private static boolean sameSentence(FieldText text, int one, int other) {
        return text.sentenceAt(one).equals(text.sentenceAt(other));
    }
}
