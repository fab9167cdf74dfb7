package org.chancery.enrich.engine.lexicon;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.Role;

/**
 * An office that leaders hold.
 *
 * @param title as printed: "Secretary of State"
 * @param country whose office it is; none for organisations
 * @param organisation whose office it is; none for countries
 * @param headsGovernment whether a head of state heads the government as well
 * @param titles further words for it in this country
 */
public record Office(
        String title,
        Role role,
        Optional<String> country,
        Optional<String> organisation,
        boolean headsGovernment,
        boolean collegial,
        List<String> titles) {}
