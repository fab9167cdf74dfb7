/** The engine: reads an article and says which leaders, issues and diplomatic events are in it. Plain Java, no clock, no I/O. */
@NullMarked
package org.chancery.enrich.engine;

import org.jspecify.annotations.NullMarked;
