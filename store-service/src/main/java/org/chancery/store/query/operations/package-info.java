/** What flows through the services, over HTTP. */
@NullMarked
package org.chancery.store.query.operations;

import org.jspecify.annotations.NullMarked;
