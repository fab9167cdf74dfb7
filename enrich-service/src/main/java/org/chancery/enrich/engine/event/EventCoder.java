package org.chancery.enrich.engine.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
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

    /** Sentences of the news tell of four deeds at most; each shows the whole sentence, so that a list must not tell of hundreds. */
    private static final int MOST_DEEDS = 16;

    private final PartyFinder parties;
    private final PredicateFinder predicates;
    private final Frames frames;
    private final StatusReader statuses;
    private final PlaceReader places;
    private final GivenActors givenActors;
    private final Intents intents;

    public EventCoder(Lexicon lexicon, Inflection inflection) {
        var grammar = new Grammar(lexicon.language(), inflection);
        var rules = new RuleIndex(lexicon.rules(), inflection);
        parties = new PartyFinder(grammar);
        predicates = new PredicateFinder(rules, new VerbGroups(grammar));
        frames = new Frames(new Linker(grammar), new Antecedents(grammar));
        statuses = new StatusReader(grammar);
        places = new PlaceReader(grammar);
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
        return Reports.once(article.id(), deeds);
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
        var names = article.names().getOrDefault(text.field(), List.of());
        var found = parties.find(text, names, article.leaders());
        var dates = new DateReader(article.day());
        var deeds = new ArrayList<Deed>();
        var discourse = new Discourse();
        for (var sentence : text.sentences()) {
            var report = Dateline.without(text, sentence);
            var words = dates.in(text, report);
            var clauses = clauses(text, report, found, names);
            clauses.predicates().removeIf(predicate -> isDate(predicate, words));
            discourse.enter(clauses);
            var told = told(clauses, discourse, words, article.day());
            told.removeIf(deed -> told.stream().anyMatch(other -> isToldBetterBy(other, deed)));
            deeds.addAll(told);
            discourse.leave(clauses);
        }
        return deeds;
    }

    private List<Deed> told(Clauses clauses, Discourse discourse, List<DateWords> words, LocalDate day) {
        var told = new ArrayList<Deed>();
        for (var predicate : clauses.predicates()) {
            if (told.size() < MOST_DEEDS) {
                deed(clauses, predicate, discourse, words, day).ifPresent(told::add);
            }
        }
        return told;
    }

    private static boolean isToldBetterBy(Deed better, Deed deed) {
        return deed.isIntentionOf(better) || deed.isSameMeetingAs(better) && better.confidence() > deed.confidence();
    }

    /** "March 4" is no march. */
    private static boolean isDate(Predicate predicate, List<DateWords> words) {
        return words.stream().anyMatch(date -> date.first() <= predicate.first() && predicate.first() < date.end());
    }

    private Clauses clauses(FieldText text, Sentence sentence, List<Party> found, List<Hit> names) {
        var parties = within(found, sentence, Party::first).stream()
                .filter(party -> party.end() <= sentence.end())
                .toList();
        var named = within(names, sentence, Hit::first);
        return new Clauses(text, sentence, named, parties, predicates.find(text, sentence, parties));
    }

    private static <T> List<T> within(List<T> ordered, Sentence sentence, ToIntFunction<T> first) {
        return Ordered.startingBetween(ordered, first, sentence.first(), sentence.end());
    }

    private Optional<Deed> deed(
            Clauses clauses, Predicate predicate, Discourse discourse, List<DateWords> words, LocalDate day) {
        var roles = frames.roles(clauses, predicate, discourse);
        if (roles.isEmpty() || !roles.get().isBetweenTwo()) {
            return Optional.empty();
        }
        var date = nearest(words, predicate);
        var status = statuses.status(clauses, predicate, date, day);
        var circumstances = new Circumstances(status, date, day, places.place(clauses, predicate));
        return Optional.of(new Deed(clauses, predicate, roles.get(), circumstances));
    }

    private static Optional<DateWords> nearest(List<DateWords> words, Predicate predicate) {
        return words.stream()
                .min(Comparator.comparingInt(date ->
                        Math.min(Math.abs(date.first() - predicate.end()), Math.abs(predicate.first() - date.end()))));
    }
}
