package org.chancery.enrich.engine.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An organisation of states, an armed group, a party or a company that acts between states.
 *
 * @param id the usual acronym or short name, in capitals
 * @param names the full one first, with the parts that act for it
 * @param people words for its members
 * @param sector {@code IGO NGO REB OPP PTY MNC MIL}
 * @param country the one it also counts for
 * @param from when it began, and {@code until} when another took its place
 */
public record Organisation(
        String id,
        List<String> names,
        List<String> people,
        String sector,
        Optional<String> country,
        LocalDate from,
        LocalDate until) {}
