/** {@code bench}: how fast this version is on this machine, beside the limits of what it stands on, measured in the same run. */
@NullMarked
package org.chancery.standalone.bench;

import org.jspecify.annotations.NullMarked;
