package org.chancery.kit.http;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Which parameters a request may have; whoever misspells one would otherwise ask for everything. */
public final class ParameterNames {
    private ParameterNames() {}

    /** Those that the method of a controller declares, alone or as the components of a record. */
    public static Set<String> of(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(ParameterNames::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(RecordComponent::getName);
        }
        return parameter.hasParameterAnnotation(RequestParam.class)
                ? Stream.of(Objects.requireNonNull(parameter.getParameter().getName()))
                : Stream.empty();
    }
}
