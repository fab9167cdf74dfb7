package org.chancery.kit.http;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/** A record of a question is filled from its parameters: Spring would also take headers, and {@code Limit: 0} is no limit. */
@ControllerAdvice
class ParametersOnly {
    @InitBinder
    void leaveHeaders(ExtendedServletRequestDataBinder binder) {
        binder.setHeaderPredicate(_ -> false);
    }
}
