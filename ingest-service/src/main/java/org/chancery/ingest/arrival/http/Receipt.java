package org.chancery.ingest.arrival.http;

import java.util.List;

/** What became of the lines of one push. */
record Receipt(int received, int admitted, int revised, int duplicate, int rejected, List<Problem> problems) {
    /** A line that was refused. */
    record Problem(int line, String detail, String pointer) {}

    /** Copies the problems. */
    Receipt {
        problems = List.copyOf(problems);
    }
}
