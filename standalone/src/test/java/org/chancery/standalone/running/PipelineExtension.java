package org.chancery.standalone.running;

import org.chancery.kit.running.Shared;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Hands tests the pipeline that they share. */
public final class PipelineExtension extends TypeBasedParameterResolver<RunningPipeline> {
    @Override
    public RunningPipeline resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return Shared.of(test, RunningPipeline.class, RunningPipeline::start);
    }
}
