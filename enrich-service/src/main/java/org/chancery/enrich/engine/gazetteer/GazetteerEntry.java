package org.chancery.enrich.engine.gazetteer;

import java.util.Optional;

/**
 * What a name of the gazetteer stands for.
 *
 * @param id of the country or organisation
 * @param country the country it counts for
 * @param sector PLOVER sector of the actor it would be
 */
public record GazetteerEntry(
        Kind kind, String id, String name, Optional<String> country, String sector, boolean isAmbiguous) {
    /** How the name relates to the country or organisation. */
    public enum Kind {
        /** The country's own name. */
        COUNTRY,
        /** "Colombian". */
        ADJECTIVE,
        /** "Colombians". */
        PEOPLE,
        /** Its capital: the government when it acts, else a place. */
        CAPITAL,
        /** Kremlin, Foggy Bottom. */
        METONYM,
        /** Knesset, Pentagon. */
        INSTITUTION,
        /** A town: a place, never an actor. */
        CITY,
        /** A province, an island, a sea, a disputed land: a place, never an actor. */
        REGION,
        /** An organisation of states, a company, a party. */
        ORGANISATION,
        /** "Houthi", "Taliban" before a noun. */
        MEMBERS
    }

    /** Whether the name is only ever where something happens. */
    public boolean isPlace() {
        return kind == Kind.CITY || kind == Kind.REGION;
    }

    /** Whether it is the country's own name. */
    public boolean isCountryName() {
        return kind == Kind.COUNTRY;
    }

    public boolean isOrganisation() {
        return kind == Kind.ORGANISATION || kind == Kind.MEMBERS;
    }
}
