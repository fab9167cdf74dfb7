/** Tests of the engine, with the seeds of the house. */
@NullMarked
package org.chancery.enrich.engine;

import org.jspecify.annotations.NullMarked;
