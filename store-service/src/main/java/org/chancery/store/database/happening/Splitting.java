package org.chancery.store.database.happening;

import java.util.List;
import org.chancery.store.happening.Happening;

/** What became of the wish to take some reports out of a happening. */
public sealed interface Splitting {
    /** They are apart: the happenings that the reports belong to now. */
    record Split(List<Happening> happenings) implements Splitting {}

    /** There is no such happening. */
    record NoSuchHappening() implements Splitting {}

    /** Not all of them are reports of this happening. */
    record NotItsReports() implements Splitting {}

    /** So many are to be taken out of so many that each would have to be kept apart from too many others. */
    record TooMany() implements Splitting {}

    /** Either none of its reports was named, or all of them were. */
    record NothingLeft() implements Splitting {}
}
