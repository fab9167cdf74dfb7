package org.chancery.ingest.arrival.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the results of a push for its receipt. */
final class Tally implements Results {
    /** Most problems reported in full; the rest are only counted. */
    private static final int MAX_REPORTED = 1_000;

    private final List<Receipt.Problem> problems = new ArrayList<>();
    private int received;
    private int admitted;
    private int revised;
    private int embargoed;
    private int duplicate;
    private int rejected;
    private @Nullable String unkept;

    @Override
    public void add(Result result) {
        switch (result.outcome()) {
            case ADMITTED -> admitted++;
            case REVISED -> revised++;
            case EMBARGOED -> embargoed++;
            case DUPLICATE -> duplicate++;
            case OUTDATED, REJECTED -> refuse(result);
            case UNKEPT -> unkept = result.detail();
            case UNREAD -> {
                return;
            }
        }
        received++;
    }

    private void refuse(Result result) {
        rejected++;
        if (problems.size() < MAX_REPORTED) {
            problems.add(new Receipt.Problem(
                    result.line(),
                    Objects.requireNonNullElse(result.detail(), ""),
                    Objects.requireNonNullElse(result.pointer(), "")));
        }
    }

    /** Why articles were not stored, if any were not. */
    Optional<String> unkept() {
        return Optional.ofNullable(unkept);
    }

    /** Whether every item was refused. */
    boolean isAllRejected() {
        return rejected > 0 && admitted + revised + embargoed + duplicate == 0;
    }

    Receipt receipt() {
        return new Receipt(received, admitted, revised, embargoed, duplicate, rejected, problems);
    }
}
