package org.chancery.kit.access;

import org.chancery.kit.access.key.AccessUnclear;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why a service does not start in one sentence, instead of a stack trace. */
class AccessUnclearAnalyzer extends AbstractFailureAnalyzer<AccessUnclear> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, AccessUnclear cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, failure);
    }
}
