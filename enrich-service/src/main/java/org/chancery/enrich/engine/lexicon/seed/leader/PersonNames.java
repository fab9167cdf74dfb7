package org.chancery.enrich.engine.lexicon.seed.leader;

import org.chancery.enrich.engine.text.Folding;

/** Takes apart the names of people as the seeds write them. */
final class PersonNames {
    private PersonNames() {}

    /** Lower case, words joined by hyphens. */
    static String id(String who) {
        return Folding.fold(who).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The name without the qualifier that tells namesakes apart. */
    static String printed(String who) {
        return who.replaceAll("\\s*\\([^)]*\\)$", "");
    }

    static String family(String name, boolean familyFirst) {
        return familyFirst ? name.split(" ", -1)[0] : name.substring(name.lastIndexOf(' ') + 1);
    }
}
