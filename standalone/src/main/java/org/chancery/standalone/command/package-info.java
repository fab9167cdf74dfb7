/** One class for each thing that can be said to {@code ./chancery}. */
@NullMarked
package org.chancery.standalone.command;

import org.jspecify.annotations.NullMarked;
