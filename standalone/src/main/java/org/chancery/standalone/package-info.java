/** The whole pipeline in one process, and the command line: where {@code ./chancery} begins. */
@NullMarked
package org.chancery.standalone;

import org.jspecify.annotations.NullMarked;
