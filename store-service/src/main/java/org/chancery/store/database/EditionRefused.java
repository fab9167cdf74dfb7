package org.chancery.store.database;

import org.apache.commons.lang3.exception.ExceptionUtils;

/** An edition that can never be stored; the fault is its own, not the database's. */
public final class EditionRefused extends RuntimeException {
    /** Names the article, and the cause at the bottom. */
    public EditionRefused(String article, Throwable cause) {
        super("Article %s cannot be kept: %s".formatted(article, ExceptionUtils.getRootCause(cause)), cause);
    }
}
