package org.chancery.enrich.engine.lexicon.seed.yaml;

import java.util.Optional;

/** Reads the sector of an actor: one of PLOVER's, or one of those for organisations that belong to no country. */
public final class SeedSectors {
    private enum Sector {
        AGR,
        BUS,
        COP,
        CRM,
        CVL,
        EDU,
        ELI,
        GOV,
        IGO,
        JRN,
        JUD,
        LAB,
        LEG,
        MED,
        MIL,
        MNC,
        NGO,
        OPP,
        PRE,
        PRM,
        PTY,
        REB,
        REF,
        REL,
        SOC,
        SPY,
        UAF,
        UNK
    }

    private SeedSectors() {}

    /** That of the entry, if it names one. */
    public static Optional<String> maybe(SeedNode entry) {
        return entry.get("sector")
                .map(node -> node.constant(Sector.class, "sector", node.text()).name());
    }
}
