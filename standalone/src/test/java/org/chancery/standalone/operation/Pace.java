package org.chancery.standalone.operation;

import java.util.regex.Pattern;

/**
 * How often Prometheus looks, and how long an alert is pending at most.
 *
 * @param interval of scrapes and evaluations
 * @param pending instead of what the rules say, if that is longer; empty to leave it
 */
record Pace(String interval, String pending) {
    /** As operators are told to. */
    static final Pace USUAL = new Pace("5s", "");

    /** For a test that nobody wants to wait for. */
    static final Pace QUICK = new Pace("2s", "2s");

    private static final Pattern PENDING = Pattern.compile("(?m)^( +for: ).*$");

    /** The rules at this pace. */
    String of(String rules) {
        return pending.isEmpty() ? rules : PENDING.matcher(rules).replaceAll("$1" + pending);
    }
}
