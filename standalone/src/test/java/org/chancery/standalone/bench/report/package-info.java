/** Tests of what {@code bench} prints. */
@NullMarked
package org.chancery.standalone.bench.report;

import org.jspecify.annotations.NullMarked;
