package org.chancery.store.database;

import org.apache.commons.lang3.exception.ExceptionUtils;

/** An edition cannot be kept, now or later, and is to blame for it alone. */
public final class EditionRefused extends RuntimeException {
    EditionRefused(String article, Throwable cause) {
        super("Article %s cannot be kept: %s".formatted(article, ExceptionUtils.getRootCause(cause)), cause);
    }
}
