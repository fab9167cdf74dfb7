package org.chancery.contract;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.module.ModuleDescriptor.Version;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which engine read an article. Of two readings of the same words, that of the newer version holds; of two by one version, that whose
 * seeds are newer; of two that this does not tell apart, that which came later.
 *
 * @param version of the software; one that is no version number, as of a build on a developer's machine, is older than all others
 * @param lexicon hash of the seeds it was read with
 * @param millis time it took
 * @param since when the seeds were changed last, or the replay began; absent for the seeds that come with the software
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EngineStamp(
        String version,
        String lexicon,
        double millis,
        @Nullable Instant since) {
    private static final Comparator<EngineStamp> BY_AGE = Comparator.comparing(
                    EngineStamp::number, nullsFirst(naturalOrder()))
            .thenComparing(EngineStamp::since, nullsFirst(naturalOrder()));

    /** A reading with the seeds that come with the software. */
    public EngineStamp(String version, String lexicon, double millis) {
        this(version, lexicon, millis, null);
    }

    /** Whether both read the same in the same words. */
    public boolean readsLike(EngineStamp other) {
        return version.equals(other.version) && lexicon.equals(other.lexicon);
    }

    /** Whether the other's reading holds, whichever came first. */
    public boolean isOlderThan(EngineStamp other) {
        return BY_AGE.compare(this, other) < 0;
    }

    /** The same with the time that a reading took. */
    public EngineStamp taking(double millis) {
        return new EngineStamp(version, lexicon, millis, since);
    }

    private @Nullable Version number() {
        try {
            return Version.parse(version);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
