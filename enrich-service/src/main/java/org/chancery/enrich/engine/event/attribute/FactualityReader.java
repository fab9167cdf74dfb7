package org.chancery.enrich.engine.event.attribute;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.contract.DatePrecision;
import org.chancery.contract.EventStatus;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.syntax.VerbGroup;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** Says how a sentence reports what is done: as a fact, a plan, a possibility, a denial, or as history. */
public final class FactualityReader {
    /** What is older is background. */
    private static final int BACKGROUND_DAYS = 31;

    /** A month that is named without its day is often the last act of the same affair. */
    private static final int BACKGROUND_MONTH_DAYS = 120;

    /** Words between who says something and the verb of what is said. */
    private static final int MAX_REPORT_DISTANCE = 10;

    private final WordClasses wordClasses;

    public FactualityReader(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
    }

    public EventStatus status(
            AnalyzedSentence sentence, Trigger trigger, Optional<DateExpression> date, LocalDate today) {
        var group = trigger.group();
        if (isDenied(sentence, trigger)) {
            return EventStatus.DENIED;
        }
        if (sentence.isClaimed(trigger)) {
            return EventStatus.HYPOTHETICAL;
        }
        boolean conditional = isConditional(sentence, trigger);
        if (group.is(Trait.POSSIBLE) && !conditional && isFutureOfPast(sentence, group)) {
            return EventStatus.PLANNED;
        }
        if (group.is(Trait.POSSIBLE) || conditional) {
            return EventStatus.HYPOTHETICAL;
        }
        if (group.is(Trait.FUTURE)) {
            return EventStatus.PLANNED;
        }
        if (group.is(Trait.INFINITIVE) || group.isGoverned()) {
            return infinitive(sentence.text(), group);
        }
        if (!trigger.isVerb()) {
            var coming = nominal(sentence, trigger);
            if (coming.isPresent()) {
                return coming.get();
            }
        }
        return date.map(words -> dated(words, today)).orElse(EventStatus.HAPPENED);
    }

    private static EventStatus dated(DateExpression words, LocalDate today) {
        if (words.isFuture() && words.date().isAfter(today)) {
            return EventStatus.PLANNED;
        }
        var latest = switch (words.precision()) {
            case DAY -> words.date();
            case MONTH -> words.date().plusMonths(1).minusDays(1);
            case YEAR -> words.date().plusYears(1).minusDays(1);
        };
        int background = words.precision() == DatePrecision.MONTH ? BACKGROUND_MONTH_DAYS : BACKGROUND_DAYS;
        return latest.isBefore(today.minusDays(background)) ? EventStatus.HISTORICAL : EventStatus.HAPPENED;
    }

    private boolean isDenied(AnalyzedSentence sentence, Trigger trigger) {
        if (trigger.group().is(Trait.NEGATED)) {
            return true;
        }
        var text = sentence.text();
        for (int i = Math.max(sentence.span().first(), trigger.group().start() - 5);
                i < trigger.group().start();
                i++) {
            if (wordClasses.isFormOf(WordList.DENYING, text.token(i))) {
                return true;
            }
        }
        if (isPrevented(sentence, trigger)) {
            return true;
        }
        int governor = trigger.group().governor();
        return governor >= 0 && wordClasses.isFormOf(WordList.FAILING, text.token(governor));
    }

    /** "barred from entering" */
    private boolean isPrevented(AnalyzedSentence sentence, Trigger trigger) {
        int from = trigger.group().start() - 1;
        if (!trigger.group().is(Trait.PARTICIPLE)
                || from < sentence.span().first()
                || !wordClasses.isAt(WordList.PREVENTED, sentence.text(), from)) {
            return false;
        }
        for (int i = Math.max(sentence.span().first(), from - 6); i < from; i++) {
            if (wordClasses.isFormOf(WordList.PREVENTING, sentence.text().token(i))) {
                return true;
            }
        }
        return false;
    }

    /** "said that he would travel": what "will" is in reported speech. */
    private boolean isFutureOfPast(AnalyzedSentence sentence, VerbGroup group) {
        var text = sentence.text();
        if (!wordClasses.isAt(WordList.ANNOUNCING, text, group.start())) {
            return false;
        }
        for (int i = group.start() - 1;
                i >= Math.max(sentence.span().first(), group.start() - MAX_REPORT_DISTANCE);
                i--) {
            if (wordClasses.is(WordList.FORETELLING, text.token(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isConditional(AnalyzedSentence sentence, Trigger trigger) {
        for (int i = Math.max(sentence.span().first(), trigger.group().start() - 6);
                i < trigger.group().start();
                i++) {
            var token = sentence.text().token(i);
            if (token.is(",")) {
                return false;
            }
            if (wordClasses.is(WordList.CONDITIONALS, token)) {
                return true;
            }
        }
        return false;
    }

    private EventStatus infinitive(FieldText text, VerbGroup group) {
        if (group.governor() < 0) {
            return EventStatus.HAPPENED;
        }
        var governor = text.token(group.governor());
        return wordClasses.isFormOf(WordList.INTENDING, governor) ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL;
    }

    private Optional<EventStatus> nominal(AnalyzedSentence sentence, Trigger noun) {
        for (int i = Math.max(sentence.span().first(), noun.first() - 4); i < noun.first(); i++) {
            Token token = sentence.text().token(i);
            if (wordClasses.is(WordList.COMING, token)) {
                return Optional.of(EventStatus.PLANNED);
            }
            if (wordClasses.isAny(token, WordList.POSSIBLE_NOUNS, WordList.POSSIBLE)) {
                return Optional.of(EventStatus.HYPOTHETICAL);
            }
            if (wordClasses.is(WordList.FUTURE, token)) {
                return Optional.of(EventStatus.PLANNED);
            }
        }
        return Optional.empty();
    }
}
