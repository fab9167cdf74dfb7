/** How records are taken, without a broker. */
@NullMarked
package org.chancery.store.arrival;

import org.jspecify.annotations.NullMarked;
