package org.chancery.store.database.note;

/** How a note meets the article that it is about. */
public sealed interface Noting {
    /** It is kept. */
    record Kept() implements Noting {}

    /** There is no such article, or it may not be read. */
    record NoSuchArticle() implements Noting {}

    /**
     * Another edition holds.
     *
     * @param version of that one
     */
    record OtherEdition(int version) implements Noting {}

    /** The edition has no such event, leader or issue. */
    record NotInIt() implements Noting {}
}
