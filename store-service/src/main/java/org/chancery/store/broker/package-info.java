/** What the broker tells of the work of all services: how far behind they are, and what they gave up. */
@NullMarked
package org.chancery.store.broker;

import org.jspecify.annotations.NullMarked;
