package org.chancery.enrich.engine.lexicon.weight;

/** What makes it less likely that an actor is an argument of a trigger. */
public record ArgumentCosts(
        double limit,
        Between between,
        Standing standing,
        OfSubject subject,
        OfObject object,
        OfNoun noun,
        OfUnnamed unnamed) {
    /** What is between the two. */
    public record Between(
            double clauseBreak,
            double comma,
            double strongBreak,
            double actor,
            double verb,
            double word,
            int freeWords) {}

    /** The position of the actor in its phrase. */
    public record Standing(double owner, double modifier, double place) {}

    /** What makes a subject unlikely. */
    public record OfSubject(double oblique, double objectOfOther, double otherNoun) {}

    /** What makes an object unlikely. */
    public record OfObject(
            double laterPreposition,
            double directToVerb,
            double directToNoun,
            double otherPreposition,
            double oblique) {}

    /** What makes the subject of a noun unlikely. */
    public record OfNoun(double uncarried, double wordBeforeOwned) {}

    /** What a side costs that its sentence does not name, and how sure the other must be for it. */
    public record OfUnnamed(double pronoun, double unsaid, double surelyNamed) {}
}
