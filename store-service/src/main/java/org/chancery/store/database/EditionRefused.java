package org.chancery.store.database;

/** The database will not hold an edition, now or later. */
public final class EditionRefused extends RuntimeException {
    EditionRefused(String article, Throwable cause) {
        super(
                "The database refuses article %s: %s"
                        .formatted(article, rootOf(cause).getMessage()),
                cause);
    }

    private static Throwable rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
