package org.chancery.store.query.request;

import io.swagger.v3.oas.models.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.kit.http.ParameterNames;
import org.chancery.store.filter.EventFilter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Refuses parameters that a question does not have, and describes none: a filter that is misspelt would otherwise find everything. */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer, OperationCustomizer {
    private static final Map<String, String> PERIODS =
            Map.of("from", "to", "publishedFrom", "publishedTo", "otherFrom", "otherTo");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var known = known(method);
            request.getParameterMap().keySet().stream()
                    .filter(name -> !known.contains(name) && !name.contains("["))
                    .findFirst()
                    .ifPresent(name -> refuse(name, known));
            PERIODS.forEach((first, last) -> refuseReversed(request, first, last));
        }
        return true;
    }

    @Override
    public Operation customize(Operation described, HandlerMethod method) {
        if (described.getParameters() != null) {
            var known = known(method);
            described.getParameters().removeIf(one -> "query".equals(one.getIn()) && !known.contains(one.getName()));
        }
        return described;
    }

    private static void refuse(String name, Set<String> known) {
        var names = known.stream().sorted().collect(Collectors.joining(", "));
        throw new BadQuery(name, known.isEmpty() ? "nothing can be asked here" : "is not one of " + names);
    }

    /** Dates that are not dates are refused when they are read. */
    private static void refuseReversed(HttpServletRequest request, String first, String last) {
        var from = request.getParameter(first);
        var to = request.getParameter(last);
        if (from != null && to != null && from.length() == to.length() && from.compareTo(to) > 0) {
            throw new BadQuery(first, "lies after " + last);
        }
    }

    private static Set<String> known(HandlerMethod method) {
        return ParameterNames.of(method).stream()
                .filter(name -> !isStream(method) || !EventFilter.NOT_ON_STREAMS.contains(name))
                .collect(Collectors.toSet());
    }

    private static boolean isStream(HandlerMethod method) {
        return method.getReturnType().getParameterType() == SseEmitter.class;
    }
}
