package org.chancery.enrich.engine.lexicon.weight;

/** What speaks for one of several people whom a name may mean. */
public record NameWeights(
        double titleFits,
        double placeFits,
        double introduced,
        double inOffice,
        double lesserOffice,
        double leftOffice,
        double yearSinceOffice,
        double soonInOffice,
        double notYetInOffice,
        double countryNamed,
        double rivalMargin) {}
