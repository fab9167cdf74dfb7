/** Lines in, lines out: what the commands that work on NDJSON share. */
@NullMarked
package org.chancery.standalone.lines;

import org.jspecify.annotations.NullMarked;
