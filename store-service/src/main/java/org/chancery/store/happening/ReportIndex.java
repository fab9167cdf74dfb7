package org.chancery.store.happening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.chancery.contract.EventType;

/** Reports by day and type, so that another one need be compared with few of them. */
public final class ReportIndex {
    private final Map<Kind, List<Report>> byKind;

    private record Kind(LocalDate day, EventType type) {
        static Kind of(Report report) {
            return new Kind(report.day(), report.event().type());
        }
    }

    /** An index of these. */
    public ReportIndex(Collection<Report> reports) {
        byKind = reports.stream().collect(Collectors.groupingBy(Kind::of, HashMap::new, Collectors.toList()));
    }

    /** Whether one of them could stand in one group with this report if nothing else were known. */
    public boolean hasSameEvent(Report report) {
        var types = Types.compatibleWith(report.event().type());
        return LongStream.rangeClosed(-Likeness.MAX_DAYS, Likeness.MAX_DAYS)
                .mapToObj(report.day()::plusDays)
                .flatMap(day -> types.stream().map(type -> new Kind(day, type)))
                .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream())
                .anyMatch(one -> Grouping.isSameEvent(one, report));
    }
}
