package org.chancery.enrich.engine.event.attribute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.contract.DatePrecision;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.syntax.VerbForms;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
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

    Optional<DateExpression> of(
            AnalyzedSentence sentence, Trigger trigger, List<DateExpression> dates, LocalDate today) {
        return dates.stream()
                .filter(date -> !isOfAnotherNoun(sentence, trigger, date))
                .filter(date -> !isOfRelativeClause(sentence, trigger, date))
                .filter(date -> !isOfSubjectsClause(sentence, trigger, date))
                .filter(date -> isPerfect(trigger) || !isSpan(sentence, date))
                .filter(date -> !date.isBackground(today) || isOfItsClause(sentence, trigger, date))
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
        return modifies && (trigger.isVerb() || words < 0 || words > MAX_MODIFIERS)
                || isOfNounBefore(sentence, trigger, date);
    }

    /** "broke the truce of 1994"; not "at the end of 1994", nor "after the coup of 1994". */
    private boolean isOfNounBefore(AnalyzedSentence sentence, Trigger trigger, DateExpression date) {
        int noun = date.first() - 2;
        return noun > sentence.span().first()
                && wordClasses.isAt(WordList.BELONGING, sentence.text(), noun + 1)
                && !wordClasses.isAt(WordList.EDGES, sentence.text(), noun)
                && !trigger.contains(noun)
                && sentence.tokensBefore(noun, MAX_MODIFIERS).stream()
                        .noneMatch(token -> wordClasses.is(WordList.CLAUSE_PREPOSITIONS, token));
    }

    /** "met the president, who came to office two months ago": that is when he came; a comma behind the verb would end his clause. */
    private boolean isOfRelativeClause(AnalyzedSentence sentence, Trigger trigger, DateExpression date) {
        int verb = sentence.clauses().lastVerbBefore(date.first());
        return IntStream.range(trigger.end(), verb)
                        .anyMatch(at -> wordClasses.isAt(WordList.RELATIVES, sentence.text(), at))
                && !isBehindClause(sentence, date);
    }

    /** "Peru, which left the pact in 2004, accused Chile": that is when it left. */
    private boolean isOfSubjectsClause(AnalyzedSentence sentence, Trigger trigger, DateExpression date) {
        int verb = sentence.clauses().lastVerbBefore(date.first());
        return verb > 0
                && date.end() <= trigger.group().start()
                && IntStream.range(Math.max(sentence.span().first(), verb - MAX_MODIFIERS), verb)
                        .anyMatch(at ->
                                wordClasses.isAt(WordList.RELATIVES, sentence.text(), at) && sentence.isAt(at - 1, ","))
                && IntStream.range(date.end(), trigger.group().start()).anyMatch(at -> sentence.isAt(at, ","));
    }

    /** "took in refugees who had fled in 1994": a deed of today keeps clear of the history in other clauses. */
    private boolean isOfItsClause(AnalyzedSentence sentence, Trigger trigger, DateExpression date) {
        if (isPerfect(trigger)) {
            return isSpan(sentence, date);
        }
        boolean hangsOnVerb = !trigger.isVerb() || trigger.group().is(Trait.INFINITIVE);
        return isOfWholeSentence(sentence, date)
                || clausesBetween(sentence, trigger, date) <= (hangsOnVerb ? 1 : 0)
                || date.first() >= trigger.end() && isBehindClause(sentence, date);
    }

    /** "In 1994 Peru left the pact and Chile followed". */
    private static boolean isOfWholeSentence(AnalyzedSentence sentence, DateExpression date) {
        return date.first() <= sentence.span().first() + 1;
    }

    /** "invaded the islands, which are barren, in April": a comma ends the clause between. */
    private static boolean isBehindClause(AnalyzedSentence sentence, DateExpression date) {
        int verb = sentence.clauses().lastVerbBefore(date.first());
        return IntStream.range(verb, date.first()).anyMatch(at -> sentence.isAt(at, ","));
    }

    /** "since 1994": all the time from then on. */
    private boolean isSpan(AnalyzedSentence sentence, DateExpression date) {
        return wordClasses.isAt(WordList.SPANNING, sentence.text(), date.first() - 1);
    }

    /** "has accused": no day of the past stands with it. */
    private static boolean isPerfect(Trigger trigger) {
        return trigger.isVerb() && trigger.group().is(Trait.PERFECT);
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
