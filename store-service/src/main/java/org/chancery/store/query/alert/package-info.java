/** Alerts over HTTP: what is watched, what has fired, and how its delivery fares. */
@NullMarked
package org.chancery.store.query.alert;

import org.jspecify.annotations.NullMarked;
