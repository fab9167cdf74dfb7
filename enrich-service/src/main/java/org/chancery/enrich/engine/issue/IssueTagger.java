package org.chancery.enrich.engine.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.contract.IssueTag;
import org.chancery.enrich.engine.issue.IssueTerms.Found;
import org.chancery.enrich.engine.issue.IssueTerms.Use;
import org.chancery.enrich.engine.lexicon.Issue;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.text.ArticleText;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Inflection;

/** Scores every topic of the taxonomy for an article and keeps those that pass the threshold, with their evidence. */
public final class IssueTagger {
    private static final double TITLE = 2.5;
    private static final double LEAD = 1.5;
    private static final double ACTOR = 0.5;
    private static final double EVENT = 0.2;
    private static final double NEAR = 1.0;
    private static final int NEAR_WORDS = 8;
    private static final int LEAD_PARAGRAPHS = 2;
    private static final int LEAD_WORDS = 90;
    /** From this length on, an article must say more for the same score. */
    private static final double USUAL_WORDS = 250;

    private static final double LENGTH_POWER = 0.6;
    /** Evidence that gives a score of 0.63. */
    private static final double SCALE = 1.2;

    private final List<Issue> issues;
    private final IssueTerms terms;
    private final double threshold;

    public IssueTagger(Lexicon lexicon, Inflection inflection, double threshold) {
        issues = lexicon.issues();
        terms = new IssueTerms(issues, inflection);
        this.threshold = threshold;
    }

    /** The topics of the article, the surest first; {@code actors} are the ids of organisations named in it. */
    public List<IssueTag> tag(ArticleText article, Set<String> actors, Set<EventType> events) {
        var evidence = new ArrayList<Evidence>(issues.size());
        issues.forEach(_ -> evidence.add(new Evidence()));
        for (var text : article.inOrder()) {
            IssueTerms.byIssue(terms.in(text)).forEach((issue, found) -> weigh(text, found, evidence.get(issue)));
        }
        int words = article.title().size() + article.body().size();
        double length = Math.pow(Math.max(1, words / USUAL_WORDS), LENGTH_POWER);
        var tags = new ArrayList<IssueTag>();
        for (int i = 0; i < issues.size(); i++) {
            addSideEvidence(issues.get(i), actors, events, evidence.get(i));
            double score = 1 - Math.exp(-evidence.get(i).weight() / length / SCALE);
            if (score >= threshold && !evidence.get(i).passages().isEmpty()) {
                tags.add(tag(issues.get(i), score, evidence.get(i)));
            }
        }
        tags.sort(Comparator.comparingDouble(IssueTag::score).reversed());
        return tags;
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

    private void weigh(FieldText text, List<Found> found, Evidence evidence) {
        var excluded =
                found.stream().filter(hit -> hit.use() instanceof Use.Not).toList();
        for (var hit : found) {
            boolean counts = hit.use() instanceof Use.Term && excluded.stream().noneMatch(not -> overlaps(hit, not));
            if (counts && isLongest(hit, found) && hit.use() instanceof Use.Term term) {
                evidence.add(term.phrase(), term.weight() * placeWeight(text, hit.first()));
                evidence.show(text.passage(hit.first(), hit.end()));
            }
        }
        weighNear(text, found, evidence);
    }

    private static boolean overlaps(Found one, Found other) {
        return one.first() < other.end() && other.first() < one.end();
    }

    /** "peace talks" is not "talks" once more. */
    private static boolean isLongest(Found hit, List<Found> found) {
        return found.stream()
                .filter(other -> other.use() instanceof Use.Term)
                .noneMatch(other -> other.first() <= hit.first()
                        && other.end() >= hit.end()
                        && other.end() - other.first() > hit.end() - hit.first());
    }

    private void weighNear(FieldText text, List<Found> found, Evidence evidence) {
        var firsts = found.stream()
                .filter(hit -> hit.use() instanceof Use.Place place && place.place() == 0)
                .toList();
        for (var first : firsts) {
            var place = (Use.Place) first.use();
            int others =
                    issues.get(place.issue()).near().get(place.rule()).places().size() - 1;
            long met = found.stream()
                    .filter(hit -> hit.use() instanceof Use.Place other
                            && other.rule() == place.rule()
                            && other.place() > 0
                            && Math.abs(hit.first() - first.first()) <= NEAR_WORDS
                            && sameSentence(text, hit.first(), first.first()))
                    .map(hit -> ((Use.Place) hit.use()).place())
                    .distinct()
                    .count();
            if (met == others) {
                evidence.add("near " + place.rule(), NEAR * placeWeight(text, first.first()));
                evidence.show(text.passage(first.first(), first.end()));
            }
        }
    }

    private static boolean sameSentence(FieldText text, int one, int other) {
        return text.sentenceAt(one).equals(text.sentenceAt(other));
    }

    private static double placeWeight(FieldText text, int token) {
        if (text.field() == Field.TITLE) {
            return TITLE;
        }
        var sentence = text.sentenceAt(token);
        boolean leads = sentence.first() == 0 || (token < LEAD_WORDS && sentence.paragraph() < LEAD_PARAGRAPHS);
        return leads ? LEAD : 1;
    }
}
