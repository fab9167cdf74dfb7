package org.chancery.store.query.request;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;

/** Refuses {@code source[7]=PER}: Spring would make a list of eight of it, or fail. Several values are given by repeating the filter. */
@ControllerAdvice
class RepeatedFilters {
    @InitBinder
    void refuseNumbers(WebDataBinder binder, WebRequest question) {
        question.getParameterNames().forEachRemaining(name -> {
            if (name.contains("[")) {
                throw new BadQuery(name, "a filter is repeated, not numbered");
            }
        });
    }
}
