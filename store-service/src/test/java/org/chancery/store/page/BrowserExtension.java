package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.kit.running.Shared;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens a browser for all tests of the page, or says why they are skipped; no test may leave an error in its console. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return Chromium.find().isPresent()
                ? ConditionEvaluationResult.enabled("there is a Chromium")
                : ConditionEvaluationResult.disabled(
                        "The page is not tested: there is no chromium with a chromedriver on the PATH (Debian: chromium-driver).");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return browser(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        assertThat(browser(test).errors()).isEmpty();
    }

    private static Browser browser(ExtensionContext test) {
        return Shared.of(test, Browser.class, () -> new Browser(Chromium.find().orElseThrow()));
    }
}
