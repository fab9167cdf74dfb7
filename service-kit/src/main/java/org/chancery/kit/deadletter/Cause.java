package org.chancery.kit.deadletter;

import org.chancery.contract.DeadLetterHeaders.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Why a record can never be processed.
 *
 * @param article the id of the article, if it could be read
 */
public record Cause(
        Failure failure, String reason, @Nullable String article) {}
