package org.chancery.ingest.arrival.http;

import java.util.List;

/** The outcomes of the lines of one push. */
record Receipt(
        int received, int admitted, int revised, int embargoed, int duplicate, int rejected, List<Problem> problems) {
    /** A refused line. */
    record Problem(int line, String detail, String pointer) {}

    Receipt {
        problems = List.copyOf(problems);
    }
}
