/** The account over HTTP. */
@NullMarked
package org.chancery.ingest.account.api;

import org.jspecify.annotations.NullMarked;
