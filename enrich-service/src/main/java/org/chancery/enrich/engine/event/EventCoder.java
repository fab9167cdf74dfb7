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
import org.chancery.enrich.engine.event.actor.ActorFinder;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.argument.ArgumentFinder;
import org.chancery.enrich.engine.event.argument.Discourse;
import org.chancery.enrich.engine.event.argument.PronounResolver;
import org.chancery.enrich.engine.event.argument.RoleAssigner;
import org.chancery.enrich.engine.event.attribute.Circumstances;
import org.chancery.enrich.engine.event.attribute.DateExpression;
import org.chancery.enrich.engine.event.attribute.DateReader;
import org.chancery.enrich.engine.event.attribute.FactualityReader;
import org.chancery.enrich.engine.event.attribute.IntentRules;
import org.chancery.enrich.engine.event.attribute.PlaceReader;
import org.chancery.enrich.engine.event.given.CodedEvent;
import org.chancery.enrich.engine.event.given.GivenActors;
import org.chancery.enrich.engine.event.given.GivenActorsCoder;
import org.chancery.enrich.engine.event.syntax.Dateline;
import org.chancery.enrich.engine.event.syntax.VerbGroupReader;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.RuleIndex;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.event.trigger.TriggerFinder;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.leader.Leader;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.text.ArticleText;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Lemmatizer;
import org.chancery.enrich.engine.text.Ordered;
import org.chancery.enrich.engine.text.Sentence;

/** Reads the diplomatic events of an article, sentence by sentence, and tells each real event once. */
public final class EventCoder {
    /** Below it more readings are wrong than right. */
    private static final double MIN_CONFIDENCE = 0.3;

    /** Sentences of the news tell of four events at most; each shows the whole sentence, so that a list must not tell of hundreds. */
    private static final int MAX_MENTIONS = 16;

    private final ActorFinder actors;
    private final TriggerFinder triggers;
    private final RoleAssigner roleAssigner;
    private final FactualityReader factuality;
    private final PlaceReader places;
    private final GivenActorsCoder givenActors;
    private final IntentRules intents;

    public EventCoder(Lexicon lexicon, Lemmatizer lemmatizer) {
        var wordClasses = new WordClasses(lexicon.language(), lemmatizer);
        var rules = new RuleIndex(lexicon.rules(), lemmatizer);
        actors = new ActorFinder(wordClasses);
        triggers = new TriggerFinder(rules, new VerbGroupReader(wordClasses));
        roleAssigner = new RoleAssigner(new ArgumentFinder(wordClasses), new PronounResolver(wordClasses));
        factuality = new FactualityReader(wordClasses);
        places = new PlaceReader(wordClasses);
        intents = new IntentRules(wordClasses, lexicon.rules());
        givenActors = new GivenActorsCoder(actors, roleAssigner, triggers);
    }

    /** What the engine knows of an article before its events are read. */
    public record Reading(
            String id, ArticleText text, Map<Field, List<NameMatch>> names, List<Leader> leaders, LocalDate day) {}

    /** The events of the article, in its order, each once. */
    public List<DiplomaticEvent> events(Reading article) {
        var mentions = new ArrayList<EventMention>();
        for (var text : article.text().bodyFirst()) {
            mentions.addAll(mentions(article, text));
        }
        mentions.removeIf(mention -> mention.confidence() < MIN_CONFIDENCE);
        return EventMerger.once(article.id(), mentions);
    }

    /** What the given source does to the given target, told in a text of that day; nothing where nothing is done. */
    public Optional<CodedEvent> code(FieldText text, GivenActors given, LocalDate day) {
        return givenActors.choose(text, given).map(choice -> coded(text, choice, day));
    }

    private CodedEvent coded(FieldText text, GivenActorsCoder.Choice choice, LocalDate day) {
        var trigger = choice.trigger();
        var rule = trigger.rule();
        var words = new DateReader(day).in(text, choice.sentence().span());
        var status = factuality.status(choice.sentence(), trigger, nearest(words, trigger), day);
        return coded(intents.of(choice.sentence(), trigger).orElse(rule), status, choice.confidence());
    }

    private static CodedEvent coded(EventRule rule, EventStatus status, double confidence) {
        return new CodedEvent(rule.type(), rule.mode(), rule.cameo(), rule.goldstein(), status, confidence, rule.id());
    }

    private List<EventMention> mentions(Reading article, FieldText text) {
        var names = article.names().getOrDefault(text.field(), List.of());
        var found = actors.find(text, names, article.leaders());
        var dates = new DateReader(article.day());
        var mentions = new ArrayList<EventMention>();
        var discourse = new Discourse();
        for (var span : text.sentences()) {
            var report = Dateline.without(text, span);
            var words = dates.in(text, report);
            var sentence = sentence(text, report, found, names);
            sentence.triggers().removeIf(trigger -> isDate(trigger, words));
            discourse.enter(sentence);
            var told = told(sentence, discourse, words, article.day());
            told.removeIf(mention -> told.stream().anyMatch(other -> isToldBetterBy(other, mention)));
            mentions.addAll(told);
            discourse.leave(sentence);
        }
        return mentions;
    }

    private List<EventMention> told(
            AnalyzedSentence sentence, Discourse discourse, List<DateExpression> words, LocalDate day) {
        var told = new ArrayList<EventMention>();
        for (var trigger : sentence.triggers()) {
            if (told.size() < MAX_MENTIONS) {
                mention(sentence, trigger, discourse, words, day).ifPresent(told::add);
            }
        }
        return told;
    }

    private static boolean isToldBetterBy(EventMention better, EventMention mention) {
        return mention.isIntentionOf(better)
                || mention.isSameMeetingAs(better) && better.confidence() > mention.confidence();
    }

    /** "March 4" is no march. */
    private static boolean isDate(Trigger trigger, List<DateExpression> words) {
        return words.stream().anyMatch(date -> date.first() <= trigger.first() && trigger.first() < date.end());
    }

    private AnalyzedSentence sentence(
            FieldText text, Sentence sentence, List<ActorMention> found, List<NameMatch> names) {
        var actors = within(found, sentence, ActorMention::first).stream()
                .filter(actor -> actor.end() <= sentence.end())
                .toList();
        var named = within(names, sentence, NameMatch::first);
        return new AnalyzedSentence(text, sentence, named, actors, triggers.find(text, sentence, actors));
    }

    private static <T> List<T> within(List<T> ordered, Sentence sentence, ToIntFunction<T> first) {
        return Ordered.startingBetween(ordered, first, sentence.first(), sentence.end());
    }

    private Optional<EventMention> mention(
            AnalyzedSentence sentence,
            Trigger trigger,
            Discourse discourse,
            List<DateExpression> words,
            LocalDate day) {
        var roles = roleAssigner.assign(sentence, trigger, discourse);
        if (roles.isEmpty() || !roles.get().isBetweenTwo()) {
            return Optional.empty();
        }
        var date = nearest(words, trigger);
        var status = factuality.status(sentence, trigger, date, day);
        var circumstances = new Circumstances(status, date, day, places.place(sentence, trigger));
        return Optional.of(new EventMention(sentence, trigger, roles.get(), circumstances));
    }

    private static Optional<DateExpression> nearest(List<DateExpression> words, Trigger trigger) {
        return words.stream()
                .min(Comparator.comparingInt(date ->
                        Math.min(Math.abs(date.first() - trigger.end()), Math.abs(trigger.first() - date.end()))));
    }
}
