/** The promises under chaos: every process is killed and halted by a schedule while articles arrive, and judged from outside. */
@NullMarked
package org.chancery.standalone.promise.chaos;

import org.jspecify.annotations.NullMarked;
