package org.chancery.enrich.engine.lexicon.seed.leader;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.Country;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedDates;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Finds lists of holders that stop before the day on which their file says it was verified. */
final class OpenEnds {
    private static final Comparator<Placed.Holder> LATEST =
            Comparator.comparing(holder -> holder.tenure().until());

    private final Map<String, Country> countries;
    private final Faults faults;

    OpenEnds(Map<String, Country> countries, Faults faults) {
        this.countries = countries;
        this.faults = faults;
    }

    /** A role may pass from one office to another: a queen's to a king, a prime minister's to the president. */
    void check(SeedNode file, List<Placed.Holder> holders) {
        var verified = SeedDates.first(file, "verified-as-of");
        if (verified.isPresent() && !isOver(file.maybe("country"))) {
            check(holders, verified.get());
        }
    }

    private void check(List<Placed.Holder> holders, LocalDate verified) {
        var lastOfRole = holders.stream()
                .collect(Collectors.toMap(
                        holder -> holder.tenure().office().role(),
                        holder -> holder,
                        (one, other) -> LATEST.compare(one, other) >= 0 ? one : other));
        lastOfRole.forEach((role, last) -> {
            boolean isCovered = holders.stream().anyMatch(holder -> covers(holder.tenure(), role, verified));
            if (SuccessionChecks.isPrincipal(role) && stopsBefore(verified, last.tenure()) && !isCovered) {
                warn(last, verified);
            }
        });
    }

    private boolean isOver(Optional<String> country) {
        return country.map(countries::get)
                .filter(state -> !state.until().equals(LocalDate.MAX))
                .isPresent();
    }

    private static boolean stopsBefore(LocalDate verified, Tenure tenure) {
        return tenure.until().isBefore(verified.minusDays(SuccessionChecks.MAX_GAP_DAYS));
    }

    private static boolean covers(Tenure tenure, Role role, LocalDate day) {
        return role == Role.HEAD_OF_GOVERNMENT && tenure.office().headsGovernment() && tenure.holdsOn(day);
    }

    private void warn(Placed.Holder last, LocalDate verified) {
        var tenure = last.tenure();
        faults.warn(
                last.node(),
                "nobody is %s from %s on, though the file is verified as of %s; add who was"
                        .formatted(tenure.office().title(), tenure.until(), verified));
    }
}
