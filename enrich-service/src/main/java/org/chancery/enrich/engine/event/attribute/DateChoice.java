package org.chancery.enrich.engine.event.attribute;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.contract.DatePrecision;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.syntax.VerbForms;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.weight.EventWeights;

/** Finds the date of what a trigger reports among those that its sentence names. */
record DateChoice(WordClasses wordClasses, VerbForms forms, EventWeights weights) {
    /** Between a year and its noun: "the 2015 nuclear agreement". */
    private static final int MAX_MODIFIERS = 3;

    DateChoice(WordClasses wordClasses, EventWeights weights) {
        this(wordClasses, new VerbForms(wordClasses), weights);
    }

    Optional<DateExpression> of(AnalyzedSentence sentence, Trigger trigger, List<DateExpression> dates) {
        return dates.stream()
                .filter(date -> !isOfAnotherNoun(sentence, trigger, date))
                .filter(date -> !isOfRelativeClause(sentence, trigger, date))
                .filter(date -> !date.isFuture() || !isPast(sentence, trigger))
                .min(Comparator.comparingDouble(date -> distance(sentence, trigger, date)));
    }

    /** "a 2018 agreement": the year of the agreement only. */
    private boolean isOfAnotherNoun(AnalyzedSentence sentence, Trigger trigger, DateExpression date) {
        boolean modifies = date.precision() == DatePrecision.YEAR
                && wordClasses.isAt(WordList.DETERMINERS, sentence.text(), date.first() - 1)
                && date.end() < sentence.span().end()
                && sentence.text().token(date.end()).isWord();
        int words = trigger.first() - date.end();
        return modifies && (trigger.isVerb() || words < 0 || words > MAX_MODIFIERS);
    }

    /** "met the president, who came to office two months ago": that is when he came; a comma behind the verb would end his clause. */
    private boolean isOfRelativeClause(AnalyzedSentence sentence, Trigger trigger, DateExpression date) {
        int verb = sentence.clauses().lastVerbBefore(date.first());
        return IntStream.range(trigger.end(), verb)
                        .anyMatch(at -> wordClasses.isAt(WordList.RELATIVES, sentence.text(), at))
                && IntStream.range(verb, date.first()).noneMatch(at -> sentence.isAt(at, ","));
    }

    /** "cancelled his visit next month": what is over has no date to come. */
    private boolean isPast(AnalyzedSentence sentence, Trigger trigger) {
        var group = trigger.group();
        return trigger.isVerb()
                && group.start() == group.head()
                && forms.isParticiple(sentence.text().token(group.head()));
    }

    /** The date of another clause is the last resort. */
    private double distance(AnalyzedSentence sentence, Trigger trigger, DateExpression date) {
        return trigger.distanceTo(date) + weights.dateOfOtherClause() * clausesBetween(sentence, trigger, date);
    }

    private static int clausesBetween(AnalyzedSentence sentence, Trigger trigger, DateExpression date) {
        return date.first() < trigger.first()
                ? sentence.clauses().verbsBetween(date.end(), trigger.group().start())
                : sentence.clauses()
                        .verbsBetween(Math.max(trigger.end(), trigger.group().head() + 1), date.first());
    }
}
