package org.chancery.kit.running;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** What all tests of a run share: it starts with the first test that asks for it, and ends after the last. */
public final class Shared {
    private Shared() {}

    /** The one of this type. */
    public static <T extends AutoCloseable> T of(ExtensionContext test, Class<T> type, Supplier<T> start) {
        return test.getRoot().getStore(Namespace.create(Shared.class)).computeIfAbsent(type, _ -> start.get(), type);
    }
}
