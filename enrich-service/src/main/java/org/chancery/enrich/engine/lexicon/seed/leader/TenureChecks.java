package org.chancery.enrich.engine.lexicon.seed.leader;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.Country;
import org.chancery.enrich.engine.lexicon.Office;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.text.Folding;

/** Finds what cannot be true about who held which office when. */
final class TenureChecks {
    /** Between two holders there may be an election and a swearing-in; more is a hole in the list. */
    static final long MAX_GAP_DAYS = 60;

    private final Map<String, Country> countries;
    private final Faults faults;

    TenureChecks(Map<String, Country> countries, Faults faults) {
        this.countries = countries;
        this.faults = faults;
    }

    void check(List<Placed.Holder> holders) {
        var byOffice = new LinkedHashMap<String, List<Placed.Holder>>();
        for (var holder : holders) {
            checkDays(holder);
            byOffice.computeIfAbsent(key(holder.tenure().office()), _ -> new ArrayList<>())
                    .add(holder);
        }
        byOffice.values().forEach(this::checkSuccession);
    }

    private static String key(Office office) {
        var place = office.country().or(office::organisation).orElseThrow();
        return place + " " + Folding.fold(office.title());
    }

    private void checkDays(Placed.Holder holder) {
        var tenure = holder.tenure();
        var who = tenure.person().name();
        if (!tenure.until().isAfter(tenure.from())) {
            faults.error(
                    holder.node(),
                    "%s: ends (%s) before it starts (%s); mend the days".formatted(who, tenure.until(), tenure.from()));
        }
        refuseFuture(holder, tenure.from());
        if (!tenure.until().equals(LocalDate.MAX)) {
            refuseFuture(holder, tenure.until());
        }
        var until = tenure.office()
                .country()
                .map(countries::get)
                .map(Country::until)
                .orElse(LocalDate.MAX);
        if (!until.equals(LocalDate.MAX) && tenure.from().isAfter(until)) {
            faults.error(
                    holder.node(), "%s: starts after the state had ended on %s; mend the day".formatted(who, until));
        }
    }

    private void refuseFuture(Placed.Holder holder, LocalDate day) {
        if (day.isAfter(faults.latest())) {
            faults.error(
                    holder.node(),
                    "%s: %s has not come yet; write only what has happened"
                            .formatted(holder.tenure().person().name(), day));
        }
    }

    private void checkSuccession(List<Placed.Holder> holders) {
        var office = holders.getFirst().tenure().office();
        if (office.collegial()) {
            return;
        }
        var inOrder = holders.stream()
                .sorted(Comparator.comparing(
                        (Placed.Holder holder) -> holder.tenure().from()))
                .toList();
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
                    "nobody is %s from %s to %s; add who was, or mend the days"
                            .formatted(after.office().title(), before.until(), after.from()));
        }
    }

    static boolean isPrincipal(Role role) {
        return role == Role.HEAD_OF_STATE || role == Role.HEAD_OF_GOVERNMENT || role == Role.FOREIGN_MINISTER;
    }
}
