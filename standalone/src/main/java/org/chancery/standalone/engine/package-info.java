/** What the commands share that run the engine in their own process: its seeds, and the version it stamps on its answers. */
@NullMarked
package org.chancery.standalone.engine;

import org.jspecify.annotations.NullMarked;
