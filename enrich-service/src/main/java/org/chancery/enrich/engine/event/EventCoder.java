package org.chancery.enrich.engine.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventStatus;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.event.DateReader.DateWords;
import org.chancery.enrich.engine.leader.Leader;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.Gazetteer.Hit;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.text.ArticleText;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Inflection;
import org.chancery.enrich.engine.text.Sentence;

/** Reads the diplomatic events of an article, sentence by sentence, and tells each real event once. */
public final class EventCoder {
    /** Below it more readings are wrong than right. */
    private static final double LEAST_CONFIDENCE = 0.3;

    private final PartyFinder parties;
    private final PredicateFinder predicates;
    private final Frames frames;
    private final StatusReader statuses;
    private final GivenActors givenActors;
    private final Intents intents;

    public EventCoder(Lexicon lexicon, Inflection inflection) {
        var grammar = new Grammar(lexicon.language(), inflection);
        var rules = new RuleIndex(lexicon.rules(), inflection);
        parties = new PartyFinder(grammar);
        predicates = new PredicateFinder(rules, new VerbGroups(grammar));
        frames = new Frames(new Linker(grammar), new Antecedents(grammar));
        statuses = new StatusReader(grammar);
        intents = new Intents(grammar, lexicon.rules());
        givenActors = new GivenActors(parties, frames, predicates);
    }

    /** What the engine knows of an article before its events are read. */
    public record Reading(
            String id, ArticleText text, Map<Field, List<Hit>> names, List<Leader> leaders, LocalDate day) {}

    /** The events of the article, in its order, each once. */
    public List<DiplomaticEvent> events(Reading article) {
        var deeds = new ArrayList<Deed>();
        for (var text : article.text().bodyFirst()) {
            deeds.addAll(deeds(article, text));
        }
        deeds.removeIf(deed -> deed.confidence() < LEAST_CONFIDENCE);
        return Reports.distinct(Reports.once(deeds).stream()
                .map(deed -> deed.event(article.id()))
                .toList());
    }

    /** What the given source does to the given target, told in a text of that day; nothing where nothing is done. */
    public Optional<CodedEvent> code(FieldText text, Given given, LocalDate day) {
        return givenActors.choose(text, given).map(choice -> coded(text, choice, day));
    }

    private CodedEvent coded(FieldText text, GivenActors.Choice choice, LocalDate day) {
        var predicate = choice.predicate();
        var rule = predicate.rule();
        var words = new DateReader(day).in(text, choice.clauses().sentence());
        var status = statuses.status(choice.clauses(), predicate, nearest(words, predicate), day);
        return coded(intents.of(choice.clauses(), predicate).orElse(rule), status, choice.confidence());
    }

    private static CodedEvent coded(EventRule rule, EventStatus status, double confidence) {
        return new CodedEvent(rule.type(), rule.mode(), rule.cameo(), rule.goldstein(), status, confidence, rule.id());
    }

    private List<Deed> deeds(Reading article, FieldText text) {
        var found = parties.find(text, article.names().getOrDefault(text.field(), List.of()), article.leaders());
        var dates = new DateReader(article.day());
        var deeds = new ArrayList<Deed>();
        var discourse = new Discourse();
        for (var sentence : text.sentences()) {
            var report = Dateline.without(text, sentence);
            var words = dates.in(text, report);
            var clauses = clauses(text, report, found);
            clauses.predicates().removeIf(predicate -> isDate(predicate, words));
            discourse.enter(clauses);
            var told = new ArrayList<Deed>();
            for (var predicate : clauses.predicates()) {
                told.addAll(deeds(clauses, predicate, discourse, words, article.day()));
            }
            told.removeIf(intention -> told.stream().anyMatch(intention::isIntentionOf));
            deeds.addAll(told);
            discourse.leave(clauses);
        }
        return deeds;
    }

    /** "March 4" is no march. */
    private static boolean isDate(Predicate predicate, List<DateWords> words) {
        return words.stream().anyMatch(date -> date.first() <= predicate.first() && predicate.first() < date.end());
    }

    private Clauses clauses(FieldText text, Sentence sentence, List<Party> found) {
        var inSentence = found.subList(from(found, sentence.first()), from(found, sentence.end())).stream()
                .filter(party -> party.end() <= sentence.end())
                .toList();
        return new Clauses(text, sentence, inSentence, predicates.find(text, sentence, inSentence));
    }

    /** Index of the first party that starts at the token or behind it. */
    private static int from(List<Party> ordered, int token) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Deed> deeds(
            Clauses clauses, Predicate predicate, Discourse discourse, List<DateWords> words, LocalDate day) {
        var roles = frames.roles(clauses, predicate, discourse);
        if (roles.isEmpty() || !roles.get().isBetweenTwo()) {
            return List.of();
        }
        var date = nearest(words, predicate);
        var status = statuses.status(clauses, predicate, date, day);
        return List.of(new Deed(clauses, predicate, roles.get(), status, date, day));
    }

    private static Optional<DateWords> nearest(List<DateWords> words, Predicate predicate) {
        return words.stream()
                .min(Comparator.comparingInt(date ->
                        Math.min(Math.abs(date.first() - predicate.end()), Math.abs(predicate.first() - date.end()))));
    }
}
