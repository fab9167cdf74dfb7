package org.chancery.store.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.contract.DatePrecision;
import org.chancery.contract.EventPlace;

/** Finds what the reports of one happening say differently. */
final class Conflicts {
    private static final List<String> NUMERALS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** A number and the noun it counts: "two people", "1,300 soldiers". A number with a month or a year is a date. */
    private static final Pattern COUNT = Pattern.compile("\\b(\\d[\\d,]*(?:\\.\\d+)?|" + String.join("|", NUMERALS)
            + ")\\s+(?!(?:January|February|March|April|May|June|July"
            + "|August|September|October|November|December)\\b)(?:\\p{L}+\\s+)??(\\p{Ll}{4,})\\b");

    private static final int LONGEST = 1_000;
    private static final int NAMED = 10;

    private Conflicts() {}

    static List<Conflict> among(List<Member> members) {
        var said = new TreeMap<String, TreeMap<String, List<String>>>();
        for (var member : members) {
            statements(member.report())
                    .forEach((about, value) -> said.computeIfAbsent(about, _ -> new TreeMap<>())
                            .computeIfAbsent(value, _ -> new ArrayList<>())
                            .add(member.report().id()));
        }
        return said.entrySet().stream()
                .filter(about -> about.getValue().size() > 1)
                .map(about -> new Conflict(about.getKey(), versions(about.getValue())))
                .toList();
    }

    private static List<Conflict.Version> versions(Map<String, List<String>> values) {
        return values.entrySet().stream()
                .map(value -> new Conflict.Version(
                        value.getKey(),
                        value.getValue().size(),
                        value.getValue().stream().limit(NAMED).toList()))
                .toList();
    }

    private static Map<String, String> statements(Report report) {
        var event = report.event();
        var said = new HashMap<String, String>();
        said.put("status", event.status().name().toLowerCase(Locale.ROOT));
        if (event.date() != null && event.datePrecision() == DatePrecision.DAY) {
            said.put("date", event.date().toString());
        }
        if (event.place() != null && event.place().precision() == EventPlace.Precision.CITY) {
            said.put("place", event.place().name());
        }
        said.putAll(counts(event.evidence().text()));
        return said;
    }

    private static Map<String, String> counts(String sentence) {
        return COUNT.matcher(sentence.substring(0, Math.min(LONGEST, sentence.length())))
                .results()
                .collect(Collectors.toMap(
                        count -> count.group(2), count -> number(count.group(1)), (first, _) -> first));
    }

    private static String number(String written) {
        int numeral = NUMERALS.indexOf(written);
        return numeral < 0 ? written.replace(",", "") : Integer.toString(numeral);
    }
}
