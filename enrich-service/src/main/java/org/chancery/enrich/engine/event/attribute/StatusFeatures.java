package org.chancery.enrich.engine.event.attribute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.contract.EventStatus;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.syntax.VerbGroup;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.Token;

/** Names everything about what a sentence tells that may say whether it is news, a plan, a possibility, a denial or history. */
final class StatusFeatures {
    /** A feature of all that is told: how common each status is. */
    static final String ALWAYS = "any";

    /** Words before and after the trigger that are looked at one by one. */
    private static final int NEAR = 4;

    private static final List<WordList> TELLING =
            List.of(WordList.CONDITIONALS, WordList.POSSIBLE, WordList.FUTURE, WordList.HAD, WordList.SPANNING);

    private final WordClasses wordClasses;
    private final Carriers carriers;

    StatusFeatures(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
        carriers = new Carriers(wordClasses);
    }

    /**
     * The features in plain words, each once.
     *
     * @param told the status by the rules
     * @param dates that the sentence gives
     */
    List<String> of(AnalyzedSentence sentence, Trigger trigger, Circumstances told, List<DateExpression> dates) {
        var features = new LinkedHashSet<String>();
        features.add(ALWAYS);
        addRules(trigger, told, features);
        addGroup(sentence, trigger, told.status(), features);
        addDates(told, dates, features);
        addWords(sentence, trigger, features);
        addSentence(sentence, trigger, features);
        return List.copyOf(features);
    }

    private static void addRules(Trigger trigger, Circumstances told, Set<String> features) {
        var rule = trigger.rule();
        features.add("rules: " + told.status());
        features.add("rules: " + told.status() + " " + rule.type());
        features.add("rules: " + told.status() + (rule.isWordless() ? " wordless" : " of words"));
        features.add("type " + rule.type());
        features.add("rule " + rule.id());
    }

    private void addGroup(AnalyzedSentence sentence, Trigger trigger, EventStatus status, Set<String> features) {
        var group = carriers.groupOf(sentence, trigger);
        var text = sentence.text();
        // in an order that is the same on every machine
        for (var trait : Trait.values()) {
            if (group.is(trait)) {
                features.add("verb " + trait);
                features.add("verb " + trait + " " + status);
            }
        }
        var form = trigger.isVerb() ? "verb" : group.equals(trigger.group()) ? "noun" : "carried noun";
        features.add(form);
        features.add(form + " " + ending(text.token(group.head()).word()) + " " + text.field());
        features.add("head " + base(text.token(group.head())));
        if (group.isGoverned()) {
            features.add("governor " + base(text.token(group.governor())));
        }
        for (int i = group.start(); i < group.head(); i++) {
            features.add("auxiliary " + text.token(i).word());
        }
        addNear(sentence, group, features);
    }

    private void addNear(AnalyzedSentence sentence, VerbGroup group, Set<String> features) {
        var before = sentence.tokensBefore(group.start(), NEAR);
        before.forEach(token -> features.add("before " + base(token)));
        if (!before.isEmpty()) {
            features.add("right before " + base(before.getLast()));
        }
    }

    private static String ending(String word) {
        return word.endsWith("ing") ? "-ing" : word.endsWith("ed") ? "-ed" : word.endsWith("s") ? "-s" : "other";
    }

    private static void addDates(Circumstances told, List<DateExpression> dates, Set<String> features) {
        var today = told.today();
        var own = told.expression().map(date -> age(date, today)).orElse("none");
        features.add("date " + own);
        features.add("date " + own + " " + told.status());
        dates.forEach(date -> features.add("named date " + age(date, today)));
        if (told.expression().isEmpty()) {
            dates.forEach(date -> features.add("date of others " + age(date, today)));
        }
    }

    private static String age(DateExpression date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(date.date(), today);
        var past = days <= 0
                ? "today or later"
                : days <= 7 ? "week" : days <= 31 ? "month" : days <= 120 ? "season" : days <= 400 ? "year" : "old";
        return (date.isFuture() ? "to come " : "") + past + " " + date.precision();
    }

    private void addWords(AnalyzedSentence sentence, Trigger trigger, Set<String> features) {
        int end = Math.min(sentence.span().end(), trigger.end() + NEAR);
        for (int i = trigger.end(); i < end; i++) {
            features.add("after " + base(sentence.text().token(i)));
        }
        for (int i = sentence.span().first(); i < sentence.span().end(); i++) {
            addClasses(sentence.text().token(i), i < trigger.first() ? " before" : " after", features);
        }
    }

    private void addClasses(Token token, String place, Set<String> features) {
        for (var list : TELLING) {
            if (wordClasses.is(list, token)) {
                features.add("has " + list + place);
            }
        }
        if (wordClasses.isFormOf(WordList.EXPERTS, token)) {
            features.add("has " + WordList.EXPERTS);
        }
    }

    private static void addSentence(AnalyzedSentence sentence, Trigger trigger, Set<String> features) {
        boolean isTitle = sentence.text().field() == Field.TITLE;
        double depth = (double) sentence.span().first()
                / Math.max(1, sentence.text().tokens().size());
        features.add(isTitle ? "in title" : depth < 0.2 ? "top" : depth < 0.6 ? "middle" : "end");
        features.add((isTitle ? "in title" : depth < 0.6 ? "above" : "below") + " "
                + trigger.rule().type());
        features.add(sentence.isClaimed(trigger) ? "claimed" : "not claimed");
    }

    private static String base(Token token) {
        return switch (token.kind()) {
            case NUMBER -> "#";
            case POSSESSIVE -> "'s";
            case WORD -> token.baseForms().size() > 1 ? token.baseForms().get(1) : token.word();
            case MARK, NOISE -> token.word();
        };
    }
}
