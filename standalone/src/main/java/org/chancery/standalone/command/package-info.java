/** One class for each command of {@code ./chancery}. */
@NullMarked
package org.chancery.standalone.command;

import org.jspecify.annotations.NullMarked;
