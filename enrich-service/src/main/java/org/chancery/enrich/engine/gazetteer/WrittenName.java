package org.chancery.enrich.engine.gazetteer;

import java.time.LocalDate;
import org.chancery.enrich.engine.gazetteer.GazetteerEntry.Kind;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Folding;
import org.chancery.enrich.engine.text.TokenSpan;

/** A name as it is written in the seeds, with what it stands for and when. */
record WrittenName(String written, GazetteerEntry entry, LocalDate from, LocalDate until) {
    private static final int MAX_ACRONYM_LENGTH = 6;

    /** News names a state a year before its beginning and after its end. */
    boolean existsOn(LocalDate day) {
        return !day.isBefore(from.equals(LocalDate.MIN) ? from : from.minusYears(1))
                && (until.equals(LocalDate.MAX) || day.isBefore(until.plusYears(1)));
    }

    /** Whether the text has the name's capitals, and of a place each letter: "Hamas" is no Hama. */
    boolean isWrittenAt(FieldText text, TokenSpan place) {
        return hasCapitalsAt(text, place) && (!isPlace() || isLiteralAt(text, place));
    }

    private boolean isPlace() {
        return entry.isPlace() || entry.kind() == Kind.CAPITAL;
    }

    private boolean isLiteralAt(FieldText text, TokenSpan place) {
        return Folding.fold(written).endsWith(text.token(place.end() - 1).word());
    }

    /** Where all is set in capitals, or the name has none, that says nothing. */
    private boolean hasCapitalsAt(FieldText text, TokenSpan place) {
        if (text.shouted() || written.equals(Folding.fold(written))) {
            return true;
        }
        if (!isAcronym()) {
            return text.token(place.first()).isCapitalised();
        }
        var surface = text.passage(place.first(), place.end()).text();
        return surface.equals(written) || surface.equals(written + "s");
    }

    private boolean isAcronym() {
        return written.indexOf(' ') < 0
                && written.length() <= MAX_ACRONYM_LENGTH
                && written.chars().noneMatch(Character::isLowerCase)
                && written.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
