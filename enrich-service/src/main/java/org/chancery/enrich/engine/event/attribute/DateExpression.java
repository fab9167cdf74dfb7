package org.chancery.enrich.engine.event.attribute;

import java.time.LocalDate;
import org.chancery.contract.DatePrecision;
import org.chancery.enrich.engine.text.TokenSpan;

/** Words that give a date, from their first token up to the one before {@code end}. */
public record DateExpression(int first, int end, LocalDate date, DatePrecision precision, boolean isFuture)
        implements TokenSpan {}
