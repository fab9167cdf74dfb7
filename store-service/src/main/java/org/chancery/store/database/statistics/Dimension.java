package org.chancery.store.database.statistics;

/** By what events are counted. */
public enum Dimension {
    /** PLOVER type. */
    TYPE("type", ""),
    /** PLOVER mode. */
    MODE("mode", ""),
    /** Quad class. */
    QUAD("quad::text", ""),
    /** As fact, plan, possibility … */
    STATUS("status", ""),
    /** Who reports it. */
    OUTLET("outlet", ""),
    /** In which language it is reported. */
    LANGUAGE("language", ""),
    /** Where it is. */
    PLACE("place", ""),
    /** Country or organisation on either side. */
    PARTY("value", "cross join lateral (select distinct unnest(source || target) as value) as part"),
    /** Country or organisation that acts. */
    SOURCE("value", "cross join lateral unnest(source) as part (value)"),
    /** Country or organisation that is acted upon. */
    TARGET("value", "cross join lateral unnest(target) as part (value)"),
    /** Leader on either side. */
    LEADER("value", "cross join lateral unnest(leaders) as part (value)"),
    /** What it is about. */
    ISSUE("value", "cross join lateral unnest(issues) as part (value)");

    private final String expression;
    private final String join;

    Dimension(String expression, String join) {
        this.expression = expression;
        this.join = join;
    }

    String expression() {
        return expression;
    }

    /** A statement that counts by it. */
    String in(String statement) {
        return statement.replace("EXPRESSION", expression).replace("JOIN", join);
    }

    String join() {
        return join;
    }
}
