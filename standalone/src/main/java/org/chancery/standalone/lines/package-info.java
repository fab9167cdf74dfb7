/** Lines of a stream, bounded in length; what commands and pushed files read. */
@NullMarked
package org.chancery.standalone.lines;

import org.jspecify.annotations.NullMarked;
