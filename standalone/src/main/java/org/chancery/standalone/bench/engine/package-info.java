/** The engine alone on one core, beside what only splits the same text. */
@NullMarked
package org.chancery.standalone.bench.engine;

import org.jspecify.annotations.NullMarked;
