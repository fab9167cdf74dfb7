/** What the bench has measured: as records, as JSON, as a table. */
@NullMarked
package org.chancery.standalone.bench.report;

import org.jspecify.annotations.NullMarked;
