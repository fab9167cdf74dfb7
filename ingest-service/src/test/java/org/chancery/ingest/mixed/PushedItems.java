package org.chancery.ingest.mixed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes batches of twenty lines: ten good ones, then duplicates and corrections of some of these, and bad ones in between. */
record PushedItems(Promised promised) {
    static final int BATCH = 20;
    private static final int GOOD = 10;
    private static final int AGAIN = 3;

    /** The batch of this number. */
    List<Line> batch(int number) {
        var random = new Random(number);
        var first = new ArrayList<Line>();
        var later = new ArrayList<Line>();
        for (int n = 0; n < GOOD; n++) {
            var id = "pushed-%d-%d".formatted(number, n);
            first.add(good(id));
            if (n < AGAIN) {
                later.add(Line.article(Kind.DUPLICATE, id, text(id)));
            } else if (n < 2 * AGAIN) {
                later.add(corrected(id));
            }
        }
        first.add(Line.malformed("malformed-" + number, number));
        first.add(Line.malformed("malformed-too-" + number, number + 1));
        first.add(Line.oversized("oversized-" + number));
        later.add(Line.hostile("hostile-" + number, number));
        Collections.shuffle(first, random);
        Collections.shuffle(later, random);
        first.addAll(later);
        return first;
    }

    private Line good(String id) {
        promised.text(id, text(id));
        return Line.article(Kind.GOOD, id, text(id));
    }

    private Line corrected(String id) {
        var text = text(id) + " They parted on Friday.";
        promised.text(id, text);
        return Line.article(Kind.CORRECTED, id, text);
    }

    private static String text(String id) {
        return "Ministers met and spoke of %s.".formatted(id);
    }
}
