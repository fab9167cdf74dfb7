package org.chancery.ingest.running;

import org.chancery.kit.running.Shared;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Hands tests the broker and the service that they share. */
final class RunningExtension extends TypeBasedParameterResolver<Running> {
    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return Shared.of(test, Running.class, Running::start);
    }
}
