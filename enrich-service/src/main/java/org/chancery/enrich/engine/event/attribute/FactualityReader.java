package org.chancery.enrich.engine.event.attribute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.contract.DatePrecision;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.syntax.VerbForms;
import org.chancery.enrich.engine.event.syntax.VerbGroup;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.Token;

/** Says how a sentence reports what is done: as a fact, a plan, a possibility, a denial, or as history. */
final class FactualityReader {
    /** Words between who says something and the verb of what is said. */
    private static final int MAX_REPORT_DISTANCE = 10;

    private static final int MAX_CONDITION_DISTANCE = 6;
    private static final int MAX_MODIFIER_DISTANCE = 4;
    private static final int MAX_WISH_DISTANCE = 12;

    private final WordClasses wordClasses;
    private final Set<EventType> said;
    private final DenialReader denials;
    private final Carriers carriers;
    private final VerbForms forms;

    /** @param said the types that are done by saying so */
    FactualityReader(WordClasses wordClasses, Set<EventType> said) {
        this.wordClasses = wordClasses;
        this.said = said;
        denials = new DenialReader(wordClasses);
        carriers = new Carriers(wordClasses);
        forms = new VerbForms(wordClasses);
    }

    EventStatus status(AnalyzedSentence sentence, Trigger trigger, Optional<DateExpression> date, LocalDate today) {
        var group = carriers.groupOf(sentence, trigger);
        if (isSaid(trigger) && !group.is(Trait.INFINITIVE)) {
            return date.map(stated -> dated(stated, today)).orElse(EventStatus.HAPPENED);
        }
        if (denials.isDenied(sentence, group)) {
            return EventStatus.DENIED;
        }
        return sentence.isClaimed(trigger)
                ? EventStatus.HYPOTHETICAL
                : modality(sentence, trigger, group)
                        .or(() -> date.map(stated -> dated(sentence, group, stated, today)))
                        .orElse(EventStatus.HAPPENED);
    }

    /** What is told by no words of a rule: "will work with", "would not take part" are the promise and the refusal themselves. */
    private boolean isSaid(Trigger trigger) {
        return trigger.rule().isWordless() && said.contains(trigger.rule().type());
    }

    /** What the verbs and nouns around it say; nothing of a plain report. */
    private Optional<EventStatus> modality(AnalyzedSentence sentence, Trigger trigger, VerbGroup group) {
        boolean conditional = isConditional(sentence, group.start());
        if (group.is(Trait.POSSIBLE) || conditional) {
            boolean isPlan = !conditional && isFutureOfPast(sentence, group.start());
            return Optional.of(isPlan ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL);
        }
        if (group.is(Trait.FUTURE)) {
            return Optional.of(isOpinion(sentence) ? EventStatus.HYPOTHETICAL : EventStatus.PLANNED);
        }
        if (group.is(Trait.INFINITIVE) || group.isGoverned()) {
            return Optional.of(infinitive(sentence, group));
        }
        if (trigger.rule().isWordless() && isAwaited(sentence, trigger, group)) {
            return Optional.of(EventStatus.PLANNED);
        }
        return trigger.isVerb() ? Optional.empty() : nominal(sentence, trigger);
    }

    /** "an analyst said that … will": nobody plans it. */
    private boolean isOpinion(AnalyzedSentence sentence) {
        return sentence
                .text()
                .tokens()
                .subList(sentence.span().first(), sentence.span().end())
                .stream()
                .anyMatch(token -> wordClasses.isFormOf(WordList.EXPERTS, token));
    }

    private EventStatus dated(AnalyzedSentence sentence, VerbGroup group, DateExpression stated, LocalDate today) {
        return isComing(sentence, group, stated, today) ? EventStatus.PLANNED : dated(stated, today);
    }

    /** "flies to Cairo on Sunday": what is told in the present, of a day of this week, is still to come. */
    private boolean isComing(AnalyzedSentence sentence, VerbGroup group, DateExpression stated, LocalDate today) {
        return stated.precision() == DatePrecision.DAY
                && stated.date().isBefore(today)
                && stated.date().isAfter(today.minusWeeks(1))
                && sentence.text().field() == Field.BODY
                && sentence.clauses().isVerb(group.head())
                && forms.isPresent(sentence.text(), group);
    }

    private static EventStatus dated(DateExpression stated, LocalDate today) {
        if (stated.isFuture() && stated.date().isAfter(today)) {
            return EventStatus.PLANNED;
        }
        return stated.isBackground(today) ? EventStatus.HISTORICAL : EventStatus.HAPPENED;
    }

    /** "said that he would travel": what "will" is in reported speech. */
    private boolean isFutureOfPast(AnalyzedSentence sentence, int would) {
        return wordClasses.isAt(WordList.ANNOUNCING, sentence.text(), would)
                && sentence.tokensBefore(would, MAX_REPORT_DISTANCE).stream()
                        .anyMatch(token -> wordClasses.is(WordList.FORETELLING, token));
    }

    private boolean isConditional(AnalyzedSentence sentence, int start) {
        return sentence.tokensBefore(start, MAX_CONDITION_DISTANCE).stream()
                .takeWhile(token -> !token.is(","))
                .anyMatch(token -> wordClasses.is(WordList.CONDITIONALS, token));
    }

    private EventStatus infinitive(AnalyzedSentence sentence, VerbGroup group) {
        if (!group.isGoverned()) {
            return isAnnounced(sentence, group)
                    ? EventStatus.PLANNED
                    : isWished(sentence, group) ? EventStatus.HYPOTHETICAL : EventStatus.HAPPENED;
        }
        var governor = sentence.text().token(group.governor());
        return wordClasses.isFormOf(WordList.INTENDING, governor) ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL;
    }

    /** As a headline has it: "Canada's premier to meet Kenyan leader". */
    private static boolean isAnnounced(AnalyzedSentence sentence, VerbGroup group) {
        int first = sentence.span().first();
        return group.start() > first && sentence.clauses().verbsBetween(first, group.start()) == 0;
    }

    /** "persuade the newly elected president of Peru to lift": what is wished may stand further off. */
    private boolean isWished(AnalyzedSentence sentence, VerbGroup group) {
        var before = sentence.tokensBefore(group.start(), MAX_WISH_DISTANCE).reversed();
        return before.stream()
                .takeWhile(token -> token.kind() != Token.Kind.MARK)
                .anyMatch(token -> wordClasses.isFormOf(WordList.WISHING, token));
    }

    /** "is expected in Tirana": no verb says what for. */
    private boolean isAwaited(AnalyzedSentence sentence, Trigger trigger, VerbGroup group) {
        int end = Math.min(sentence.span().end(), trigger.end() + MAX_MODIFIER_DISTANCE);
        return IntStream.range(group.start(), end)
                .anyMatch(at -> wordClasses.isAt(WordList.BE, sentence.text(), at - 1)
                        && wordClasses.isFormOf(
                                WordList.INTENDING, sentence.text().token(at)));
    }

    private Optional<EventStatus> nominal(AnalyzedSentence sentence, Trigger noun) {
        if (isFixed(sentence, noun)) {
            return Optional.of(EventStatus.PLANNED);
        }
        return sentence.tokensBefore(noun.first(), MAX_MODIFIER_DISTANCE).stream()
                .flatMap(token -> modifier(token).stream())
                .findFirst();
    }

    /** "a meeting scheduled for Friday", "said there would be a meeting". */
    private boolean isFixed(AnalyzedSentence sentence, Trigger noun) {
        boolean dated = noun.end() < sentence.span().end()
                && wordClasses.is(WordList.COMING, sentence.text().token(noun.end()));
        return dated
                || IntStream.range(
                                Math.max(sentence.span().first(), noun.first() - MAX_MODIFIER_DISTANCE), noun.first())
                        .anyMatch(at -> isFutureOfPast(sentence, at));
    }

    /** "the coming visit", "a possible visit". */
    private Optional<EventStatus> modifier(Token token) {
        if (wordClasses.is(WordList.COMING, token)) {
            return Optional.of(EventStatus.PLANNED);
        }
        if (wordClasses.isFormOf(WordList.PLANNING, token)) {
            return Optional.of(EventStatus.PLANNED);
        }
        if (wordClasses.isAny(token, WordList.POSSIBLE_NOUNS, WordList.POSSIBLE)
                || wordClasses.isFormOf(WordList.WEIGHING, token)) {
            return Optional.of(EventStatus.HYPOTHETICAL);
        }
        return wordClasses.is(WordList.FUTURE, token) ? Optional.of(EventStatus.PLANNED) : Optional.empty();
    }
}
