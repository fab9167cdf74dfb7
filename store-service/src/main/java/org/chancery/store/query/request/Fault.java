package org.chancery.store.query.request;

import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.springframework.validation.FieldError;

/** What is wrong with which parameter. */
record Fault(String parameter, String detail) {
    /** Of a value that is refused, so much is repeated. */
    private static final int MOST_REPEATED = 60;

    static Fault of(FieldError error) {
        var rejected = StringUtils.abbreviate(Objects.toString(error.getRejectedValue(), ""), MOST_REPEATED);
        var reason = error.isBindingFailure() ? "is not understood" : error.getDefaultMessage();
        return new Fault(error.getField(), "%s: '%s' %s".formatted(error.getField(), rejected, reason));
    }
}
