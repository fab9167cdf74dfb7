/** Tells the targets of alerts what has fired, after Standard Webhooks. */
@NullMarked
package org.chancery.store.webhook;

import org.jspecify.annotations.NullMarked;
