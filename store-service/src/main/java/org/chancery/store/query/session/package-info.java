/** The session of the page, where the service asks for a key. */
@NullMarked
package org.chancery.store.query.session;

import org.jspecify.annotations.NullMarked;
