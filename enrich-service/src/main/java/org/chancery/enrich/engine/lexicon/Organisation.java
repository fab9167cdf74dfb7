package org.chancery.enrich.engine.lexicon;

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
 */
public record Organisation(
        String id, List<String> names, List<String> people, String sector, Optional<String> country) {}
