package org.chancery.store.query.request;

/** A question that makes no sense, by the parameter that is to blame. */
final class BadQuery extends RuntimeException {
    private final String parameter;

    BadQuery(String parameter, String fault) {
        super(parameter + ": " + fault);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
