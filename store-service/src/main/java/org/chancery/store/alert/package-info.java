/** What an alert is: a saved query, when it fires, and whom it tells. */
@NullMarked
package org.chancery.store.alert;

import org.jspecify.annotations.NullMarked;
