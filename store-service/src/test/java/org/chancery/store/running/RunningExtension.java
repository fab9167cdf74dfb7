package org.chancery.store.running;

import org.chancery.kit.running.Shared;
import org.chancery.store.database.ArticleStore;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts broker, database and service before the first test that asks for them or for the store, and stops them after the last. */
final class RunningExtension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Running.class || type == ArticleStore.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var running = Shared.of(test, Running.class, () -> Running.start(Receiver.SETTINGS));
        return parameter.getParameter().getType() == ArticleStore.class
                ? running.store().bareArticles()
                : running;
    }
}
