/** Webhooks, without a target. */
@NullMarked
package org.chancery.store.webhook;

import org.jspecify.annotations.NullMarked;
