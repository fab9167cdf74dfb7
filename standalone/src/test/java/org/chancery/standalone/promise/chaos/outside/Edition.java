package org.chancery.standalone.promise.chaos.outside;

import org.chancery.standalone.running.Article;

/**
 * An edition as it stands on a topic or in the database.
 *
 * @param offset of its record on the raw topic; {@link #UNKNOWN} where that is not said
 */
public record Edition(Article article, int version, long offset) implements Comparable<Edition> {
    public static final long UNKNOWN = -1;

    /** The same without the offset, for comparison with one that does not know it. */
    public Edition withoutOffset() {
        return new Edition(article, version, UNKNOWN);
    }

    /** In the order in which editions of one article replace one another. */
    @Override
    public int compareTo(Edition other) {
        return version == other.version ? Long.compare(offset, other.offset) : Integer.compare(version, other.version);
    }

    @Override
    public String toString() {
        return "%s version %d offset %d \"%s\"".formatted(article.status(), version, offset, article.title());
    }
}
