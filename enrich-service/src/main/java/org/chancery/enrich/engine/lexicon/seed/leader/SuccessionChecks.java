package org.chancery.enrich.engine.lexicon.seed.leader;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;

/** Finds offices with two holders at once, and times in which a country has no leader. */
final class SuccessionChecks {
    /** Between two holders there may be an election and a swearing-in; more is a hole in the list. */
    static final long MAX_GAP_DAYS = 60;

    private static final Comparator<Placed.Holder> BY_FIRST_DAY =
            Comparator.comparing(holder -> holder.tenure().from());

    private final Faults faults;

    SuccessionChecks(Faults faults) {
        this.faults = faults;
    }

    void check(List<Placed.Holder> holders) {
        var office = holders.getFirst().tenure().office();
        if (!office.collegial()) {
            checkInOrder(holders.stream().sorted(BY_FIRST_DAY).toList());
        }
    }

    private void checkInOrder(List<Placed.Holder> inOrder) {
        var last = inOrder.getFirst();
        for (var next : inOrder.subList(1, inOrder.size())) {
            checkPair(last, next);
            last = next.tenure().until().isBefore(last.tenure().until()) ? last : next;
        }
    }

    /** Who only fills in may do so while the holder is ill or abroad. */
    private void checkPair(Placed.Holder last, Placed.Holder next) {
        var before = last.tenure();
        var after = next.tenure();
        boolean overlap = after.from().isBefore(before.until());
        if (overlap && !before.acting() && !after.acting()) {
            faults.error(
                    next.node(),
                    "%s is %s from %s while %s still is (line %d); end the earlier tenure or mark the office collegial"
                            .formatted(
                                    after.person().name(),
                                    after.office().title(),
                                    after.from(),
                                    before.person().name(),
                                    last.node().line()));
        }
        if (!overlap && isPrincipal(after.office().role())) {
            warnOfGap(before, next);
        }
    }

    private void warnOfGap(Tenure before, Placed.Holder next) {
        var after = next.tenure();
        if (ChronoUnit.DAYS.between(before.until(), after.from()) > MAX_GAP_DAYS) {
            faults.warn(
                    next.node(),
                    "nobody is %s from %s to %s; add who was, or correct the days"
                            .formatted(after.office().title(), before.until(), after.from()));
        }
    }

    static boolean isPrincipal(Role role) {
        return role == Role.HEAD_OF_STATE || role == Role.HEAD_OF_GOVERNMENT || role == Role.FOREIGN_MINISTER;
    }
}
