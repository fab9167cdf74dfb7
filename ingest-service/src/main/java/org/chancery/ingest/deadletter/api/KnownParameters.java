package org.chancery.ingest.deadletter.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.kit.http.ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses parameters that a question about dead letters does not have: a misspelt filter would silently filter nothing. */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/dead-letters/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var known = ParameterNames.of(method);
            request.getParameterMap().forEach((name, values) -> check(name, values.length, known));
        }
        return true;
    }

    private static void check(String name, int times, Set<String> known) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException(name + ": is unknown here; " + told(known));
        }
        if (times > 1) {
            throw new IllegalArgumentException(name + ": must be given once");
        }
    }

    private static String told(Set<String> known) {
        return known.isEmpty()
                ? "there are no parameters"
                : "known are " + known.stream().sorted().collect(Collectors.joining(", "));
    }
}
