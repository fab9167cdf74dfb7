package org.chancery.enrich.engine.leader.name;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.weight.NameWeights;

/** How likely the news of a day speaks of a person, by the offices that the person held, holds and is to hold. */
record Timeliness(TenureIndex tenures, NameWeights weights) {
    /** A new officeholder is in the news for so long before the first day. */
    private static final int YEARS_BEFORE = 3;

    /** 2 in office, falling over twenty years after it; less for lesser offices; below zero before the first one. */
    double of(Person person, LocalDate day) {
        var held = tenures.heldOn(person, day);
        if (!held.isEmpty()) {
            return inOffice(held.getFirst());
        }
        return tenures.lastHeldBefore(person, day)
                .map(last -> after(last, day))
                .or(() -> tenures.nextHeldAfter(person, day).map(next -> before(next, day)))
                .orElse(0.0);
    }

    private double inOffice(Tenure tenure) {
        return TenureIndex.isPrincipal(tenure.office().role())
                ? weights.inOffice()
                : weights.inOffice() - weights.lesserOffice();
    }

    private double after(Tenure last, LocalDate day) {
        long years = ChronoUnit.YEARS.between(last.until(), day);
        return Math.max(0, weights.leftOffice() - years * weights.yearSinceOffice());
    }

    private double before(Tenure next, LocalDate day) {
        return ChronoUnit.YEARS.between(day, next.from()) < YEARS_BEFORE
                ? weights.soonInOffice()
                : weights.notYetInOffice();
    }
}
