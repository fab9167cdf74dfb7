package org.chancery.enrich.engine.lexicon.seed.leader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.engine.lexicon.Country;
import org.chancery.enrich.engine.lexicon.Office;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.text.Folding;

/** Finds what cannot be true about who held which office when. */
final class TenureChecks {
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
        byOffice.values().forEach(new SuccessionChecks(faults)::check);
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
                    "%s: ends (%s) before it starts (%s); correct the days"
                            .formatted(who, tenure.until(), tenure.from()));
        }
        refuseFuture(holder, tenure.from());
        if (!tenure.until().equals(LocalDate.MAX)) {
            refuseFuture(holder, tenure.until());
        }
        checkState(holder);
    }

    private void checkState(Placed.Holder holder) {
        var tenure = holder.tenure();
        var until = tenure.office()
                .country()
                .map(countries::get)
                .map(Country::until)
                .orElse(LocalDate.MAX);
        if (!until.equals(LocalDate.MAX) && tenure.from().isAfter(until)) {
            var reason = "%s: starts after the state had ended on %s; correct the day"
                    .formatted(tenure.person().name(), until);
            faults.error(holder.node(), reason);
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
}
