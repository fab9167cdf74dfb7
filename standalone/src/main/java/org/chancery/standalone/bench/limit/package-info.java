/** What broker and database can do with the same records and rows without the pipeline. */
@NullMarked
package org.chancery.standalone.bench.limit;

import org.jspecify.annotations.NullMarked;
