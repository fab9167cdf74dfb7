package org.chancery.store.query.request;

/** A question that makes no sense, by the parameter that is to blame. */
public final class BadQuery extends RuntimeException {
    private final String parameter;

    /** Names the parameter and what is wrong with it. */
    public BadQuery(String parameter, String fault) {
        super(parameter + ": " + fault);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
