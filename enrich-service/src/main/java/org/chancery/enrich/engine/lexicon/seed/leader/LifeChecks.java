package org.chancery.enrich.engine.lexicon.seed.leader;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedDates;

/** Finds tenures that start before their holder's birth or last beyond the holder's death. */
final class LifeChecks {
    /** An office is vacant on the day of the death, or on the day that it becomes known. */
    private static final long DAYS_TO_NOTE = 31;

    private final Faults faults;

    LifeChecks(Faults faults) {
        this.faults = faults;
    }

    void check(List<Placed.Entry> entries, List<Placed.Holder> holders) {
        Map<String, List<Placed.Holder>> tenures = holders.stream()
                .collect(
                        Collectors.groupingBy(holder -> holder.tenure().person().id()));
        for (var entry : entries) {
            faults.attempt(
                    () -> check(entry, tenures.getOrDefault(entry.person().id(), List.of())));
        }
    }

    private void check(Placed.Entry entry, List<Placed.Holder> holders) {
        var born = SeedDates.first(entry.node(), "born");
        var died = SeedDates.last(entry.node(), "died");
        for (var holder : holders) {
            var tenure = holder.tenure();
            born.filter(tenure.from()::isBefore)
                    .ifPresent(day -> refuse(holder, "is in office before the birth on " + day));
            died.filter(tenure.from()::isAfter)
                    .ifPresent(day -> refuse(holder, "takes office after the death on " + day));
            died.filter(day -> tenure.until().isAfter(day.plusDays(DAYS_TO_NOTE)))
                    .ifPresent(day -> refuse(holder, "is in office after the death on " + day));
        }
    }

    private void refuse(Placed.Holder holder, String what) {
        faults.error(
                holder.node(),
                "%s %s; correct the day".formatted(holder.tenure().person().name(), what));
    }
}
